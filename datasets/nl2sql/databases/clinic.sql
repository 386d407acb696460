CREATE TABLE person_list (
  person_no INTEGER PRIMARY KEY,
  person_nm TEXT NOT NULL,
  grp_cd TEXT NOT NULL,
  type_b TEXT NOT NULL,
  place_of TEXT NOT NULL,
  mass_n INTEGER NOT NULL,
  birth_on TEXT NOT NULL
);
INSERT INTO person_list VALUES (1, 'Greta Novak', 'F', 'AB', 'Lyon', 56, '1950-01-23');
INSERT INTO person_list VALUES (2, 'Edda Holm', 'M', 'A', 'Malmo', 60, '2002-01-21');
INSERT INTO person_list VALUES (3, 'Pavel Ortiz', 'M', 'A', 'Malmo', 49, '1997-07-18');
INSERT INTO person_list VALUES (4, 'Walt Weiss', 'M', 'AB', 'Turin', 104, '1957-12-12');
INSERT INTO person_list VALUES (5, 'Walt Ivers', 'M', 'AB', 'Malmo', 76, '1974-06-14');
INSERT INTO person_list VALUES (6, 'Felix Stein', 'M', 'AB', 'Porto', 78, '1974-11-21');
INSERT INTO person_list VALUES (7, 'Uwe Gallo', 'F', 'A', 'Porto', 53, '1947-03-13');
INSERT INTO person_list VALUES (8, 'Sven Urban', 'F', 'A', 'Lyon', 64, '1987-02-09');
INSERT INTO person_list VALUES (9, 'Pavel Brandt', 'M', 'O', 'Gdansk', 83, '1972-02-01');
INSERT INTO person_list VALUES (10, 'Pavel Duval', 'F', 'AB', 'Gdansk', 103, '1989-07-20');
INSERT INTO person_list VALUES (11, 'Greta Stein', 'M', 'B', 'Turin', 91, '1964-05-18');
INSERT INTO person_list VALUES (12, 'Boris Rossi', 'F', 'O', 'Malmo', 50, '1939-04-09');
INSERT INTO person_list VALUES (13, 'Rita Pohl', 'F', 'O', 'Gdansk', 118, '1980-12-23');
INSERT INTO person_list VALUES (14, 'Zeno Ekman', 'F', 'A', 'Porto', 57, '1967-02-20');
INSERT INTO person_list VALUES (15, 'Leo Gallo', 'F', 'B', 'Lyon', 117, '1978-01-21');
INSERT INTO person_list VALUES (16, 'Walt Pohl', 'M', 'B', 'Gdansk', 115, '1966-04-28');
INSERT INTO person_list VALUES (17, 'Alma Kovac', 'F', 'A', 'Lyon', 127, '1974-05-28');
INSERT INTO person_list VALUES (18, 'Jonas Gallo', 'F', 'B', 'Porto', 82, '1993-05-01');
INSERT INTO person_list VALUES (19, 'Jonas Urban', 'M', 'B', 'Turin', 85, '1954-07-22');
INSERT INTO person_list VALUES (20, 'Olga Brandt', 'F', 'A', 'Porto', 65, '2001-08-09');
INSERT INTO person_list VALUES (21, 'Alma Abel', 'F', 'O', 'Porto', 47, '1984-06-07');
INSERT INTO person_list VALUES (22, 'Leo Kovac', 'F', 'O', 'Gdansk', 61, '2000-11-25');
INSERT INTO person_list VALUES (23, 'Greta Ekman', 'F', 'A', 'Gdansk', 57, '1988-12-18');
INSERT INTO person_list VALUES (24, 'Nils Ekman', 'M', 'O', 'Turin', 77, '1957-03-18');
INSERT INTO person_list VALUES (25, 'Carla Ortiz', 'F', 'A', 'Porto', 113, '1982-06-04');
INSERT INTO person_list VALUES (26, 'Sven Brandt', 'F', 'A', 'Lyon', 127, '1968-05-11');
INSERT INTO person_list VALUES (27, 'Zeno Ferri', 'F', 'A', 'Porto', 77, '1978-04-23');
INSERT INTO person_list VALUES (28, 'Greta Holm', 'M', 'O', 'Porto', 89, '1988-10-03');
INSERT INTO person_list VALUES (29, 'Rita Holm', 'M', 'A', 'Malmo', 102, '1996-11-17');
INSERT INTO person_list VALUES (30, 'Ines Pohl', 'F', 'O', 'Malmo', 73, '1998-07-03');
INSERT INTO person_list VALUES (31, 'Felix Duval', 'F', 'B', 'Lyon', 74, '1944-02-01');
INSERT INTO person_list VALUES (32, 'Walt Janssen', 'M', 'A', 'Lyon', 75, '1959-06-28');
INSERT INTO person_list VALUES (33, 'Leo Ekman', 'F', 'AB', 'Porto', 82, '2012-10-24');
INSERT INTO person_list VALUES (34, 'Greta Moser', 'M', 'AB', 'Porto', 126, '1986-07-27');
INSERT INTO person_list VALUES (35, 'Jonas Rossi', 'F', 'O', 'Lyon', 110, '1949-06-02');
INSERT INTO person_list VALUES (36, 'Walt Holm', 'F', 'AB', 'Porto', 90, '1995-10-23');
INSERT INTO person_list VALUES (37, 'Sven Stein', 'F', 'A', 'Gdansk', 112, '1985-05-21');
INSERT INTO person_list VALUES (38, 'Karin Costa', 'M', 'A', 'Malmo', 74, '1978-11-13');
INSERT INTO person_list VALUES (39, 'Carla Pohl', 'F', 'AB', 'Turin', 73, '1940-02-23');
INSERT INTO person_list VALUES (40, 'Carla Stein', 'F', 'A', 'Malmo', 113, '1943-01-20');
INSERT INTO person_list VALUES (41, 'Mira Pohl', 'F', 'A', 'Turin', 114, '1992-10-05');
INSERT INTO person_list VALUES (42, 'Walt Ekman', 'M', 'B', 'Porto', 74, '1953-12-13');
INSERT INTO person_list VALUES (43, 'Dario Kovac', 'M', 'AB', 'Lyon', 110, '1947-04-22');
INSERT INTO person_list VALUES (44, 'Ines Ivers', 'F', 'B', 'Turin', 50, '1951-11-01');
INSERT INTO person_list VALUES (45, 'Mira Moser', 'M', 'O', 'Malmo', 46, '1964-07-05');
INSERT INTO person_list VALUES (46, 'Nils Holm', 'F', 'AB', 'Turin', 123, '1952-02-25');
INSERT INTO person_list VALUES (47, 'Edda Stein', 'F', 'O', 'Lyon', 121, '1994-02-25');
INSERT INTO person_list VALUES (48, 'Alma Ortiz', 'M', 'O', 'Gdansk', 89, '1989-07-15');
CREATE TABLE staff_tab (
  staff_no INTEGER PRIMARY KEY,
  staff_nm TEXT NOT NULL,
  field_of TEXT NOT NULL,
  wing TEXT NOT NULL,
  exp_n INTEGER NOT NULL,
  wage_m INTEGER NOT NULL
);
INSERT INTO staff_tab VALUES (1, 'Uwe Moser', 'pediatrics', 'west', 36, 5369);
INSERT INTO staff_tab VALUES (2, 'Tilda Rossi', 'neurology', 'west', 8, 9146);
INSERT INTO staff_tab VALUES (3, 'Greta Ortiz', 'oncology', 'west', 6, 11123);
INSERT INTO staff_tab VALUES (4, 'Dario Ferri', 'cardiology', 'south', 33, 4429);
INSERT INTO staff_tab VALUES (5, 'Walt Ferri', 'neurology', 'south', 28, 9342);
INSERT INTO staff_tab VALUES (6, 'Hugo Stein', 'surgery', 'south', 19, 9370);
INSERT INTO staff_tab VALUES (7, 'Greta Ferri', 'surgery', 'north', 30, 7666);
INSERT INTO staff_tab VALUES (8, 'Pavel Weiss', 'cardiology', 'north', 28, 7635);
INSERT INTO staff_tab VALUES (9, 'Uwe Costa', 'pediatrics', 'north', 37, 6332);
INSERT INTO staff_tab VALUES (10, 'Sven Lund', 'pediatrics', 'south', 14, 14032);
INSERT INTO staff_tab VALUES (11, 'Ines Costa', 'neurology', 'west', 10, 6706);
INSERT INTO staff_tab VALUES (12, 'Rita Ferri', 'neurology', 'north', 35, 10187);
INSERT INTO staff_tab VALUES (13, 'Yara Kovac', 'neurology', 'west', 30, 10247);
INSERT INTO staff_tab VALUES (14, 'Zeno Brandt', 'oncology', 'north', 36, 7084);
INSERT INTO staff_tab VALUES (15, 'Pavel Moser', 'oncology', 'north', 12, 12335);
INSERT INTO staff_tab VALUES (16, 'Uwe Pohl', 'neurology', 'west', 31, 9139);
INSERT INTO staff_tab VALUES (17, 'Mira Gallo', 'oncology', 'west', 19, 7244);
INSERT INTO staff_tab VALUES (18, 'Nils Pohl', 'surgery', 'west', 19, 4926);
INSERT INTO staff_tab VALUES (19, 'Olga Pohl', 'pediatrics', 'north', 25, 8516);
INSERT INTO staff_tab VALUES (20, 'Carla Ortiz', 'neurology', 'west', 28, 4936);
INSERT INTO staff_tab VALUES (21, 'Rita Gallo', 'surgery', 'south', 12, 13732);
INSERT INTO staff_tab VALUES (22, 'Carla Costa', 'oncology', 'north', 33, 5982);
CREATE TABLE case_log (
  case_no INTEGER PRIMARY KEY,
  case_code TEXT NOT NULL,
  prio_cd TEXT NOT NULL,
  paid_via TEXT NOT NULL,
  cost_e INTEGER NOT NULL,
  dur_n INTEGER NOT NULL,
  case_on TEXT NOT NULL,
  person_ref INTEGER NOT NULL,
  staff_ref INTEGER NOT NULL,
  FOREIGN KEY (person_ref) REFERENCES person_list(person_no),
  FOREIGN KEY (staff_ref) REFERENCES staff_tab(staff_no)
);
INSERT INTO case_log VALUES (1, 'V257', 'U', 'none', 537, 62, '2015-04-23', 35, 3);
INSERT INTO case_log VALUES (2, 'V358', 'U', 'private', 933, 158, '2015-11-18', 17, 8);
INSERT INTO case_log VALUES (3, 'V775', 'U', 'private', 662, 180, '2024-03-09', 48, 3);
INSERT INTO case_log VALUES (4, 'V146', 'R', 'none', 790, 169, '2024-06-01', 14, 19);
INSERT INTO case_log VALUES (5, 'V985', 'U', 'private', 710, 61, '2023-07-24', 18, 9);
INSERT INTO case_log VALUES (6, 'V329', 'R', 'private', 441, 68, '2017-01-21', 43, 1);
INSERT INTO case_log VALUES (7, 'V935', 'U', 'private', 42, 156, '2020-09-05', 18, 21);
INSERT INTO case_log VALUES (8, 'V815', 'E', 'private', 79, 105, '2020-12-12', 20, 14);
INSERT INTO case_log VALUES (9, 'V547', 'U', 'private', 470, 25, '2024-03-02', 25, 8);
INSERT INTO case_log VALUES (10, 'V323', 'R', 'private', 758, 169, '2020-10-26', 3, 19);
INSERT INTO case_log VALUES (11, 'V851', 'U', 'private', 565, 49, '2019-09-09', 46, 19);
INSERT INTO case_log VALUES (12, 'V939', 'U', 'private', 238, 96, '2015-03-10', 44, 21);
INSERT INTO case_log VALUES (13, 'V928', 'U', 'none', 377, 11, '2015-03-09', 34, 11);
INSERT INTO case_log VALUES (14, 'V523', 'E', 'public', 307, 144, '2021-02-24', 7, 11);
INSERT INTO case_log VALUES (15, 'V306', 'U', 'none', 296, 159, '2018-09-14', 44, 1);
INSERT INTO case_log VALUES (16, 'V560', 'U', 'private', 313, 84, '2023-08-12', 46, 14);
INSERT INTO case_log VALUES (17, 'V847', 'U', 'private', 881, 53, '2016-05-20', 13, 19);
INSERT INTO case_log VALUES (18, 'V992', 'U', 'private', 722, 44, '2020-11-05', 41, 7);
INSERT INTO case_log VALUES (19, 'V885', 'U', 'private', 555, 112, '2023-07-27', 40, 15);
INSERT INTO case_log VALUES (20, 'V461', 'U', 'private', 485, 62, '2022-12-09', 25, 12);
INSERT INTO case_log VALUES (21, 'V713', 'E', 'private', 758, 138, '2023-12-20', 39, 22);
INSERT INTO case_log VALUES (22, 'V238', 'U', 'private', 51, 138, '2024-11-19', 36, 6);
INSERT INTO case_log VALUES (23, 'V715', 'U', 'private', 757, 178, '2016-02-18', 2, 15);
INSERT INTO case_log VALUES (24, 'V423', 'R', 'private', 264, 170, '2022-07-02', 30, 20);
INSERT INTO case_log VALUES (25, 'V486', 'U', 'public', 350, 90, '2020-06-20', 7, 17);
INSERT INTO case_log VALUES (26, 'V335', 'U', 'private', 415, 166, '2019-07-13', 20, 20);
INSERT INTO case_log VALUES (27, 'V349', 'U', 'private', 776, 168, '2015-12-03', 34, 3);
INSERT INTO case_log VALUES (28, 'V779', 'U', 'private', 899, 68, '2024-03-24', 25, 20);
INSERT INTO case_log VALUES (29, 'V588', 'E', 'none', 299, 129, '2015-10-25', 20, 21);
INSERT INTO case_log VALUES (30, 'V470', 'E', 'none', 855, 125, '2022-07-24', 5, 19);
INSERT INTO case_log VALUES (31, 'V416', 'R', 'private', 235, 151, '2021-12-07', 40, 1);
INSERT INTO case_log VALUES (32, 'V240', 'E', 'private', 124, 65, '2019-08-23', 47, 15);
INSERT INTO case_log VALUES (33, 'V963', 'U', 'private', 81, 63, '2015-10-06', 18, 11);
INSERT INTO case_log VALUES (34, 'V952', 'R', 'private', 82, 68, '2015-06-24', 13, 12);
INSERT INTO case_log VALUES (35, 'V401', 'R', 'private', 755, 34, '2017-02-18', 14, 11);
INSERT INTO case_log VALUES (36, 'V731', 'E', 'private', 107, 131, '2018-09-26', 40, 9);
INSERT INTO case_log VALUES (37, 'V736', 'E', 'public', 935, 162, '2023-11-22', 39, 3);
INSERT INTO case_log VALUES (38, 'V995', 'U', 'private', 40, 157, '2022-10-23', 40, 20);
INSERT INTO case_log VALUES (39, 'V463', 'E', 'private', 171, 76, '2023-02-12', 34, 4);
INSERT INTO case_log VALUES (40, 'V556', 'R', 'public', 80, 156, '2019-05-08', 4, 10);
INSERT INTO case_log VALUES (41, 'V465', 'U', 'private', 696, 43, '2021-04-06', 40, 6);
INSERT INTO case_log VALUES (42, 'V169', 'U', 'private', 507, 136, '2021-03-10', 37, 6);
INSERT INTO case_log VALUES (43, 'V805', 'R', 'none', 639, 142, '2023-06-23', 44, 9);
INSERT INTO case_log VALUES (44, 'V521', 'U', 'private', 875, 145, '2015-02-25', 30, 9);
INSERT INTO case_log VALUES (45, 'V116', 'R', 'private', 40, 73, '2019-11-16', 36, 11);
INSERT INTO case_log VALUES (46, 'V873', 'U', 'private', 915, 158, '2016-07-23', 19, 20);
INSERT INTO case_log VALUES (47, 'V348', 'E', 'private', 239, 114, '2020-10-13', 43, 11);
INSERT INTO case_log VALUES (48, 'V845', 'U', 'private', 105, 82, '2016-11-04', 37, 11);
INSERT INTO case_log VALUES (49, 'V782', 'U', 'public', 277, 150, '2015-11-24', 25, 13);
INSERT INTO case_log VALUES (50, 'V241', 'R', 'none', 781, 79, '2024-10-26', 46, 3);
INSERT INTO case_log VALUES (51, 'V487', 'U', 'none', 739, 134, '2024-08-14', 25, 3);
INSERT INTO case_log VALUES (52, 'V892', 'U', 'public', 359, 111, '2024-01-09', 40, 1);
INSERT INTO case_log VALUES (53, 'V669', 'U', 'none', 855, 9, '2022-06-25', 33, 8);
INSERT INTO case_log VALUES (54, 'V272', 'E', 'private', 142, 173, '2024-01-02', 15, 21);
INSERT INTO case_log VALUES (55, 'V270', 'U', 'public', 59, 12, '2018-08-24', 30, 20);
INSERT INTO case_log VALUES (56, 'V466', 'U', 'private', 939, 86, '2018-08-13', 44, 9);
INSERT INTO case_log VALUES (57, 'V940', 'U', 'private', 573, 77, '2022-01-11', 18, 14);
INSERT INTO case_log VALUES (58, 'V373', 'E', 'private', 445, 52, '2022-12-24', 44, 3);
INSERT INTO case_log VALUES (59, 'V347', 'R', 'private', 869, 178, '2017-12-25', 47, 9);
INSERT INTO case_log VALUES (60, 'V374', 'R', 'none', 586, 60, '2017-08-26', 5, 12);
INSERT INTO case_log VALUES (61, 'V488', 'E', 'private', 408, 124, '2022-02-02', 37, 1);
INSERT INTO case_log VALUES (62, 'V438', 'U', 'public', 73, 103, '2020-07-06', 26, 21);
INSERT INTO case_log VALUES (63, 'V110', 'U', 'none', 702, 46, '2018-05-14', 17, 8);
INSERT INTO case_log VALUES (64, 'V961', 'U', 'private', 51, 176, '2018-10-04', 17, 9);
INSERT INTO case_log VALUES (65, 'V776', 'U', 'none', 816, 60, '2023-09-09', 30, 3);
INSERT INTO case_log VALUES (66, 'V571', 'U', 'private', 195, 107, '2019-01-17', 40, 19);
INSERT INTO case_log VALUES (67, 'V861', 'R', 'none', 58, 132, '2024-04-28', 36, 6);
INSERT INTO case_log VALUES (68, 'V739', 'R', 'private', 359, 50, '2021-02-28', 40, 22);
INSERT INTO case_log VALUES (69, 'V216', 'R', 'public', 873, 155, '2021-05-17', 29, 4);
INSERT INTO case_log VALUES (70, 'V962', 'U', 'private', 348, 149, '2022-03-16', 4, 7);
INSERT INTO case_log VALUES (71, 'V145', 'E', 'public', 246, 53, '2024-10-16', 46, 13);
INSERT INTO case_log VALUES (72, 'V726', 'R', 'private', 296, 123, '2021-03-01', 37, 10);
INSERT INTO case_log VALUES (73, 'V575', 'U', 'private', 566, 16, '2022-07-19', 26, 10);
INSERT INTO case_log VALUES (74, 'V125', 'U', 'none', 884, 28, '2017-04-05', 30, 11);
INSERT INTO case_log VALUES (75, 'V576', 'U', 'private', 92, 64, '2017-08-13', 30, 10);
INSERT INTO case_log VALUES (76, 'V716', 'R', 'private', 477, 136, '2016-09-03', 17, 12);
INSERT INTO case_log VALUES (77, 'V162', 'U', 'public', 700, 160, '2021-06-07', 19, 22);
INSERT INTO case_log VALUES (78, 'V915', 'U', 'none', 879, 180, '2017-03-07', 9, 12);
INSERT INTO case_log VALUES (79, 'V311', 'E', 'public', 614, 81, '2015-02-21', 37, 3);
INSERT INTO case_log VALUES (80, 'V186', 'R', 'private', 71, 137, '2020-08-25', 19, 15);
INSERT INTO case_log VALUES (81, 'V149', 'R', 'private', 343, 117, '2020-11-14', 46, 9);
INSERT INTO case_log VALUES (82, 'V289', 'U', 'none', 839, 172, '2015-11-04', 34, 1);
INSERT INTO case_log VALUES (83, 'V667', 'U', 'private', 454, 112, '2020-08-23', 20, 10);
INSERT INTO case_log VALUES (84, 'V222', 'R', 'none', 605, 171, '2018-02-15', 9, 13);
INSERT INTO case_log VALUES (85, 'V320', 'U', 'none', 686, 141, '2020-09-04', 18, 1);
INSERT INTO case_log VALUES (86, 'V321', 'R', 'private', 606, 67, '2021-07-02', 4, 19);
INSERT INTO case_log VALUES (87, 'V185', 'U', 'public', 429, 54, '2024-10-10', 13, 15);
INSERT INTO case_log VALUES (88, 'V661', 'U', 'private', 861, 99, '2023-10-22', 26, 6);
INSERT INTO case_log VALUES (89, 'V925', 'U', 'private', 300, 172, '2022-09-07', 7, 8);
INSERT INTO case_log VALUES (90, 'V854', 'E', 'none', 798, 16, '2020-12-24', 19, 15);
INSERT INTO case_log VALUES (91, 'V906', 'R', 'private', 485, 105, '2023-01-15', 20, 6);
INSERT INTO case_log VALUES (92, 'V902', 'R', 'private', 940, 151, '2019-07-17', 28, 6);
INSERT INTO case_log VALUES (93, 'V722', 'R', 'none', 21, 59, '2018-06-11', 41, 20);
INSERT INTO case_log VALUES (94, 'V864', 'U', 'private', 516, 169, '2024-03-15', 34, 19);
INSERT INTO case_log VALUES (95, 'V719', 'R', 'private', 884, 5, '2021-05-15', 17, 15);
INSERT INTO case_log VALUES (96, 'V377', 'U', 'private', 391, 61, '2021-11-26', 25, 10);
INSERT INTO case_log VALUES (97, 'V911', 'U', 'none', 824, 87, '2024-11-15', 46, 1);
INSERT INTO case_log VALUES (98, 'V769', 'U', 'public', 935, 55, '2019-08-21', 7, 6);
INSERT INTO case_log VALUES (99, 'V872', 'U', 'private', 272, 107, '2023-05-05', 3, 14);
INSERT INTO case_log VALUES (100, 'V604', 'U', 'private', 566, 32, '2023-05-04', 44, 6);
INSERT INTO case_log VALUES (101, 'V531', 'U', 'private', 78, 97, '2019-11-10', 15, 14);
INSERT INTO case_log VALUES (102, 'V167', 'U', 'private', 208, 50, '2015-09-17', 2, 22);
INSERT INTO case_log VALUES (103, 'V479', 'U', 'public', 425, 98, '2016-03-16', 38, 15);
INSERT INTO case_log VALUES (104, 'V252', 'U', 'private', 492, 52, '2022-11-21', 5, 6);
INSERT INTO case_log VALUES (105, 'V569', 'R', 'private', 901, 32, '2016-11-03', 44, 11);
INSERT INTO case_log VALUES (106, 'V497', 'U', 'public', 794, 162, '2016-09-04', 34, 9);
INSERT INTO case_log VALUES (107, 'V480', 'E', 'private', 874, 159, '2018-10-01', 19, 21);
INSERT INTO case_log VALUES (108, 'V318', 'U', 'private', 683, 86, '2019-08-19', 16, 1);
INSERT INTO case_log VALUES (109, 'V931', 'R', 'private', 157, 142, '2019-09-13', 47, 7);
INSERT INTO case_log VALUES (110, 'V930', 'R', 'private', 448, 55, '2016-11-24', 17, 19);
INSERT INTO case_log VALUES (111, 'V867', 'U', 'none', 561, 15, '2020-01-04', 19, 9);
INSERT INTO case_log VALUES (112, 'V394', 'U', 'private', 281, 87, '2023-11-01', 43, 7);
INSERT INTO case_log VALUES (113, 'V787', 'U', 'public', 375, 9, '2016-08-20', 46, 9);
INSERT INTO case_log VALUES (114, 'V281', 'U', 'private', 517, 94, '2021-08-18', 19, 13);
INSERT INTO case_log VALUES (115, 'V365', 'U', 'private', 554, 134, '2017-09-28', 10, 6);
INSERT INTO case_log VALUES (116, 'V764', 'E', 'none', 463, 133, '2024-04-13', 25, 9);
INSERT INTO case_log VALUES (117, 'V261', 'U', 'private', 501, 170, '2019-08-17', 29, 11);
INSERT INTO case_log VALUES (118, 'V360', 'E', 'private', 822, 144, '2017-08-26', 20, 22);
INSERT INTO case_log VALUES (119, 'V173', 'U', 'public', 51, 87, '2020-12-01', 37, 17);
INSERT INTO case_log VALUES (120, 'V380', 'U', 'private', 362, 34, '2022-11-21', 37, 17);
INSERT INTO case_log VALUES (121, 'V346', 'R', 'private', 816, 33, '2021-07-14', 5, 19);
INSERT INTO case_log VALUES (122, 'V706', 'U', 'private', 583, 162, '2023-01-23', 44, 1);
INSERT INTO case_log VALUES (123, 'V757', 'U', 'private', 662, 104, '2024-01-17', 34, 3);
INSERT INTO case_log VALUES (124, 'V803', 'U', 'private', 835, 145, '2022-03-07', 38, 1);
INSERT INTO case_log VALUES (125, 'V375', 'U', 'private', 580, 31, '2024-02-14', 6, 10);
INSERT INTO case_log VALUES (126, 'V387', 'U', 'none', 454, 120, '2020-05-13', 46, 17);
INSERT INTO case_log VALUES (127, 'V634', 'R', 'public', 654, 145, '2016-09-13', 48, 1);
INSERT INTO case_log VALUES (128, 'V255', 'R', 'private', 509, 75, '2017-01-07', 29, 19);
INSERT INTO case_log VALUES (129, 'V969', 'U', 'private', 857, 48, '2019-05-09', 47, 9);
INSERT INTO case_log VALUES (130, 'V242', 'U', 'public', 709, 54, '2018-12-28', 6, 14);
INSERT INTO case_log VALUES (131, 'V277', 'U', 'none', 842, 69, '2019-03-02', 6, 20);
INSERT INTO case_log VALUES (132, 'V551', 'U', 'private', 680, 30, '2021-04-21', 46, 19);
INSERT INTO case_log VALUES (133, 'V889', 'U', 'private', 761, 66, '2023-09-02', 40, 7);
INSERT INTO case_log VALUES (134, 'V752', 'E', 'none', 30, 101, '2024-08-25', 14, 20);
INSERT INTO case_log VALUES (135, 'V918', 'U', 'none', 357, 37, '2021-11-01', 13, 10);
INSERT INTO case_log VALUES (136, 'V948', 'U', 'none', 573, 22, '2017-06-25', 35, 19);
INSERT INTO case_log VALUES (137, 'V973', 'R', 'private', 505, 9, '2019-11-01', 44, 20);
INSERT INTO case_log VALUES (138, 'V328', 'E', 'private', 58, 56, '2024-12-23', 25, 3);
INSERT INTO case_log VALUES (139, 'V853', 'U', 'private', 266, 23, '2021-03-04', 34, 4);
INSERT INTO case_log VALUES (140, 'V951', 'E', 'none', 238, 175, '2017-12-04', 34, 1);
INSERT INTO case_log VALUES (141, 'V561', 'U', 'public', 159, 142, '2015-05-02', 3, 19);
INSERT INTO case_log VALUES (142, 'V600', 'U', 'public', 279, 7, '2020-08-02', 17, 6);
INSERT INTO case_log VALUES (143, 'V640', 'R', 'private', 408, 100, '2020-09-17', 13, 7);
INSERT INTO case_log VALUES (144, 'V908', 'R', 'private', 333, 41, '2020-08-21', 6, 22);
INSERT INTO case_log VALUES (145, 'V755', 'E', 'private', 343, 175, '2018-04-26', 41, 19);
INSERT INTO case_log VALUES (146, 'V923', 'R', 'public', 270, 120, '2019-04-17', 44, 22);
INSERT INTO case_log VALUES (147, 'V284', 'R', 'private', 298, 42, '2015-09-13', 27, 9);
INSERT INTO case_log VALUES (148, 'V313', 'R', 'private', 432, 7, '2022-02-13', 18, 15);
INSERT INTO case_log VALUES (149, 'V548', 'U', 'public', 110, 30, '2018-03-28', 2, 17);
INSERT INTO case_log VALUES (150, 'V741', 'R', 'none', 527, 75, '2022-09-09', 7, 19);
