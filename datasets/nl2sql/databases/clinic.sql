CREATE TABLE t_patients (
  k_patient INTEGER PRIMARY KEY,
  c_patient_label TEXT NOT NULL,
  c_sex TEXT NOT NULL,
  c_blood_group TEXT NOT NULL,
  c_home_town TEXT NOT NULL,
  c_body_weight INTEGER NOT NULL,
  c_date_of_birth TEXT NOT NULL
);
INSERT INTO t_patients VALUES (1, 'Nils Janssen', 'F', 'A', 'Turin', 101, '1951-01-01');
INSERT INTO t_patients VALUES (2, 'Dario Novak', 'M', 'O', 'Gdansk', 44, '2006-06-01');
INSERT INTO t_patients VALUES (3, 'Greta Holm', 'M', 'O', 'Turin', 106, '1999-09-24');
INSERT INTO t_patients VALUES (4, 'Boris Janssen', 'F', 'A', 'Gdansk', 66, '1957-05-16');
INSERT INTO t_patients VALUES (5, 'Edda Costa', 'F', 'O', 'Malmo', 89, '1970-10-02');
INSERT INTO t_patients VALUES (6, 'Ines Gallo', 'M', 'AB', 'Malmo', 83, '1962-06-14');
INSERT INTO t_patients VALUES (7, 'Jonas Ivers', 'F', 'A', 'Turin', 90, '1997-07-20');
INSERT INTO t_patients VALUES (8, 'Vera Brandt', 'F', 'O', 'Gdansk', 96, '1991-09-09');
INSERT INTO t_patients VALUES (9, 'Felix Holm', 'F', 'A', 'Gdansk', 65, '1966-07-20');
INSERT INTO t_patients VALUES (10, 'Olga Ekman', 'F', 'AB', 'Malmo', 43, '1992-12-17');
INSERT INTO t_patients VALUES (11, 'Carla Costa', 'M', 'O', 'Lyon', 73, '1940-05-11');
INSERT INTO t_patients VALUES (12, 'Dario Kovac', 'M', 'AB', 'Porto', 101, '1965-05-02');
INSERT INTO t_patients VALUES (13, 'Uwe Kovac', 'M', 'B', 'Lyon', 106, '1977-04-24');
INSERT INTO t_patients VALUES (14, 'Vera Janssen', 'F', 'A', 'Malmo', 64, '1995-11-09');
INSERT INTO t_patients VALUES (15, 'Boris Costa', 'F', 'B', 'Malmo', 119, '1978-03-03');
INSERT INTO t_patients VALUES (16, 'Alma Ferri', 'M', 'B', 'Gdansk', 113, '1995-06-09');
INSERT INTO t_patients VALUES (17, 'Alma Rossi', 'F', 'AB', 'Gdansk', 67, '1968-04-16');
INSERT INTO t_patients VALUES (18, 'Carla Stein', 'M', 'O', 'Gdansk', 45, '1942-10-16');
INSERT INTO t_patients VALUES (19, 'Hugo Janssen', 'F', 'B', 'Turin', 45, '1959-12-15');
INSERT INTO t_patients VALUES (20, 'Olga Duval', 'M', 'B', 'Lyon', 44, '1997-06-16');
INSERT INTO t_patients VALUES (21, 'Olga Janssen', 'M', 'A', 'Gdansk', 54, '1991-06-20');
INSERT INTO t_patients VALUES (22, 'Greta Abel', 'F', 'B', 'Porto', 85, '1997-02-24');
INSERT INTO t_patients VALUES (23, 'Mira Stein', 'F', 'B', 'Turin', 44, '1990-10-05');
INSERT INTO t_patients VALUES (24, 'Pavel Duval', 'M', 'O', 'Malmo', 108, '1958-02-11');
INSERT INTO t_patients VALUES (25, 'Yara Rossi', 'M', 'A', 'Lyon', 73, '1989-06-23');
INSERT INTO t_patients VALUES (26, 'Zeno Janssen', 'M', 'B', 'Porto', 65, '1952-02-14');
INSERT INTO t_patients VALUES (27, 'Carla Rossi', 'M', 'O', 'Lyon', 88, '1997-12-09');
INSERT INTO t_patients VALUES (28, 'Yara Moser', 'M', 'A', 'Lyon', 51, '1958-05-14');
INSERT INTO t_patients VALUES (29, 'Hugo Ferri', 'F', 'A', 'Turin', 73, '1993-04-12');
INSERT INTO t_patients VALUES (30, 'Olga Stein', 'F', 'B', 'Turin', 120, '1990-10-24');
INSERT INTO t_patients VALUES (31, 'Dario Pohl', 'M', 'B', 'Lyon', 76, '1961-07-07');
INSERT INTO t_patients VALUES (32, 'Edda Duval', 'M', 'A', 'Gdansk', 81, '1956-02-27');
INSERT INTO t_patients VALUES (33, 'Zeno Brandt', 'F', 'A', 'Malmo', 50, '1958-04-28');
INSERT INTO t_patients VALUES (34, 'Mira Gallo', 'F', 'A', 'Malmo', 126, '1997-08-22');
INSERT INTO t_patients VALUES (35, 'Hugo Weiss', 'F', 'AB', 'Gdansk', 73, '1966-01-20');
INSERT INTO t_patients VALUES (36, 'Zeno Moser', 'F', 'O', 'Gdansk', 110, '1982-11-05');
INSERT INTO t_patients VALUES (37, 'Carla Brandt', 'M', 'AB', 'Gdansk', 121, '1939-01-22');
INSERT INTO t_patients VALUES (38, 'Yara Pohl', 'F', 'A', 'Porto', 92, '1974-03-12');
INSERT INTO t_patients VALUES (39, 'Olga Kovac', 'M', 'B', 'Gdansk', 93, '2010-08-01');
INSERT INTO t_patients VALUES (40, 'Tilda Rossi', 'F', 'O', 'Gdansk', 47, '1984-04-25');
INSERT INTO t_patients VALUES (41, 'Yara Novak', 'M', 'AB', 'Malmo', 127, '1969-01-25');
INSERT INTO t_patients VALUES (42, 'Boris Ferri', 'M', 'O', 'Turin', 82, '1941-07-21');
INSERT INTO t_patients VALUES (43, 'Nils Novak', 'F', 'O', 'Porto', 97, '1947-07-28');
INSERT INTO t_patients VALUES (44, 'Greta Urban', 'M', 'A', 'Malmo', 52, '1995-02-26');
INSERT INTO t_patients VALUES (45, 'Boris Brandt', 'M', 'AB', 'Malmo', 118, '1973-03-24');
INSERT INTO t_patients VALUES (46, 'Vera Duval', 'M', 'A', 'Gdansk', 78, '2002-09-18');
INSERT INTO t_patients VALUES (47, 'Leo Stein', 'F', 'A', 'Porto', 80, '1979-11-16');
INSERT INTO t_patients VALUES (48, 'Dario Moser', 'F', 'O', 'Malmo', 96, '1964-10-06');
CREATE TABLE t_doctors (
  k_doctor INTEGER PRIMARY KEY,
  c_doctor_label TEXT NOT NULL,
  c_specialty TEXT NOT NULL,
  c_ward TEXT NOT NULL,
  c_years_of_practice INTEGER NOT NULL,
  c_monthly_pay INTEGER NOT NULL
);
INSERT INTO t_doctors VALUES (1, 'Alma Stein', 'cardiology', 'west', 33, 7635);
INSERT INTO t_doctors VALUES (2, 'Karin Kovac', 'neurology', 'north', 10, 4439);
INSERT INTO t_doctors VALUES (3, 'Walt Holm', 'pediatrics', 'west', 12, 13358);
INSERT INTO t_doctors VALUES (4, 'Zeno Costa', 'cardiology', 'west', 36, 9846);
INSERT INTO t_doctors VALUES (5, 'Sven Costa', 'oncology', 'south', 32, 13429);
INSERT INTO t_doctors VALUES (6, 'Yara Gallo', 'neurology', 'east', 7, 4342);
INSERT INTO t_doctors VALUES (7, 'Boris Pohl', 'cardiology', 'north', 19, 5037);
INSERT INTO t_doctors VALUES (8, 'Sven Rossi', 'pediatrics', 'west', 6, 13190);
INSERT INTO t_doctors VALUES (9, 'Tilda Brandt', 'pediatrics', 'west', 12, 13207);
INSERT INTO t_doctors VALUES (10, 'Dario Brandt', 'cardiology', 'north', 2, 8898);
INSERT INTO t_doctors VALUES (11, 'Sven Moser', 'pediatrics', 'north', 5, 3852);
INSERT INTO t_doctors VALUES (12, 'Sven Lund', 'oncology', 'west', 34, 14395);
INSERT INTO t_doctors VALUES (13, 'Jonas Costa', 'oncology', 'north', 42, 11483);
INSERT INTO t_doctors VALUES (14, 'Sven Abel', 'oncology', 'north', 27, 4463);
INSERT INTO t_doctors VALUES (15, 'Boris Ferri', 'neurology', 'north', 40, 13467);
INSERT INTO t_doctors VALUES (16, 'Nils Janssen', 'pediatrics', 'north', 5, 7829);
INSERT INTO t_doctors VALUES (17, 'Tilda Kovac', 'neurology', 'east', 39, 8412);
INSERT INTO t_doctors VALUES (18, 'Alma Holm', 'neurology', 'west', 29, 11053);
INSERT INTO t_doctors VALUES (19, 'Hugo Ivers', 'oncology', 'west', 30, 5894);
INSERT INTO t_doctors VALUES (20, 'Walt Pohl', 'pediatrics', 'west', 30, 8478);
INSERT INTO t_doctors VALUES (21, 'Walt Ferri', 'pediatrics', 'north', 16, 4016);
INSERT INTO t_doctors VALUES (22, 'Mira Urban', 'pediatrics', 'west', 12, 13101);
CREATE TABLE t_visits (
  k_visit INTEGER PRIMARY KEY,
  c_visit_label TEXT NOT NULL,
  c_urgency TEXT NOT NULL,
  c_insurance TEXT NOT NULL,
  c_fee INTEGER NOT NULL,
  c_length_in_minutes INTEGER NOT NULL,
  c_visit_date TEXT NOT NULL,
  k_patient INTEGER NOT NULL,
  k_doctor INTEGER NOT NULL,
  FOREIGN KEY (k_patient) REFERENCES t_patients(k_patient),
  FOREIGN KEY (k_doctor) REFERENCES t_doctors(k_doctor)
);
INSERT INTO t_visits VALUES (1, 'V782', 'E', 'private', 777, 149, '2021-08-12', 10, 13);
INSERT INTO t_visits VALUES (2, 'V176', 'U', 'private', 307, 170, '2015-08-19', 39, 5);
INSERT INTO t_visits VALUES (3, 'V990', 'U', 'private', 896, 77, '2015-05-27', 29, 1);
INSERT INTO t_visits VALUES (4, 'V532', 'U', 'none', 893, 102, '2024-04-02', 30, 14);
INSERT INTO t_visits VALUES (5, 'V705', 'U', 'public', 519, 107, '2018-01-08', 5, 2);
INSERT INTO t_visits VALUES (6, 'V383', 'U', 'private', 102, 151, '2019-03-01', 29, 12);
INSERT INTO t_visits VALUES (7, 'V665', 'U', 'none', 655, 100, '2021-02-17', 43, 10);
INSERT INTO t_visits VALUES (8, 'V622', 'U', 'public', 143, 28, '2018-06-04', 44, 14);
INSERT INTO t_visits VALUES (9, 'V487', 'U', 'none', 840, 135, '2017-09-18', 15, 19);
INSERT INTO t_visits VALUES (10, 'V994', 'U', 'private', 677, 83, '2018-04-04', 8, 14);
INSERT INTO t_visits VALUES (11, 'V439', 'E', 'none', 558, 55, '2015-07-15', 39, 12);
INSERT INTO t_visits VALUES (12, 'V249', 'R', 'public', 583, 90, '2016-08-11', 37, 17);
INSERT INTO t_visits VALUES (13, 'V121', 'E', 'none', 398, 53, '2022-07-08', 48, 12);
INSERT INTO t_visits VALUES (14, 'V388', 'R', 'none', 72, 5, '2016-07-26', 5, 13);
INSERT INTO t_visits VALUES (15, 'V160', 'R', 'public', 441, 145, '2018-10-24', 37, 18);
INSERT INTO t_visits VALUES (16, 'V300', 'R', 'none', 562, 10, '2021-01-15', 47, 9);
INSERT INTO t_visits VALUES (17, 'V414', 'R', 'private', 160, 21, '2023-09-19', 48, 17);
INSERT INTO t_visits VALUES (18, 'V449', 'E', 'private', 318, 81, '2016-11-17', 29, 5);
INSERT INTO t_visits VALUES (19, 'V746', 'U', 'private', 246, 97, '2020-03-01', 19, 9);
INSERT INTO t_visits VALUES (20, 'V867', 'E', 'none', 385, 138, '2024-12-02', 32, 8);
INSERT INTO t_visits VALUES (21, 'V937', 'E', 'private', 111, 31, '2024-07-18', 44, 18);
INSERT INTO t_visits VALUES (22, 'V156', 'U', 'none', 693, 107, '2021-11-10', 26, 13);
INSERT INTO t_visits VALUES (23, 'V847', 'U', 'none', 396, 168, '2019-07-12', 26, 12);
INSERT INTO t_visits VALUES (24, 'V489', 'U', 'none', 749, 59, '2023-03-15', 22, 18);
INSERT INTO t_visits VALUES (25, 'V349', 'R', 'private', 613, 110, '2021-09-25', 20, 18);
INSERT INTO t_visits VALUES (26, 'V783', 'E', 'private', 269, 47, '2022-09-05', 44, 1);
INSERT INTO t_visits VALUES (27, 'V995', 'R', 'none', 855, 145, '2023-07-06', 6, 7);
INSERT INTO t_visits VALUES (28, 'V330', 'R', 'private', 406, 20, '2023-12-18', 47, 19);
INSERT INTO t_visits VALUES (29, 'V653', 'E', 'private', 751, 15, '2024-01-21', 11, 12);
INSERT INTO t_visits VALUES (30, 'V126', 'R', 'none', 725, 128, '2016-01-14', 42, 22);
INSERT INTO t_visits VALUES (31, 'V204', 'R', 'none', 408, 168, '2016-12-16', 47, 8);
INSERT INTO t_visits VALUES (32, 'V276', 'U', 'none', 115, 42, '2021-03-08', 5, 15);
INSERT INTO t_visits VALUES (33, 'V810', 'U', 'none', 296, 59, '2021-01-11', 37, 8);
INSERT INTO t_visits VALUES (34, 'V941', 'R', 'private', 908, 47, '2024-02-25', 8, 15);
INSERT INTO t_visits VALUES (35, 'V389', 'E', 'none', 239, 99, '2024-02-17', 4, 17);
INSERT INTO t_visits VALUES (36, 'V114', 'R', 'private', 714, 16, '2022-12-24', 46, 19);
INSERT INTO t_visits VALUES (37, 'V580', 'U', 'none', 329, 153, '2016-04-13', 25, 10);
INSERT INTO t_visits VALUES (38, 'V596', 'U', 'public', 798, 35, '2017-04-19', 48, 5);
INSERT INTO t_visits VALUES (39, 'V781', 'E', 'none', 159, 66, '2021-12-04', 32, 7);
INSERT INTO t_visits VALUES (40, 'V939', 'R', 'private', 700, 47, '2018-04-18', 2, 12);
INSERT INTO t_visits VALUES (41, 'V158', 'R', 'private', 139, 34, '2019-12-08', 21, 2);
INSERT INTO t_visits VALUES (42, 'V599', 'R', 'private', 840, 79, '2021-02-17', 42, 15);
INSERT INTO t_visits VALUES (43, 'V680', 'R', 'private', 509, 45, '2021-11-17', 29, 1);
INSERT INTO t_visits VALUES (44, 'V620', 'R', 'private', 749, 37, '2018-03-26', 6, 19);
INSERT INTO t_visits VALUES (45, 'V340', 'R', 'none', 615, 73, '2019-04-03', 17, 14);
INSERT INTO t_visits VALUES (46, 'V655', 'U', 'none', 636, 32, '2020-12-16', 45, 18);
INSERT INTO t_visits VALUES (47, 'V509', 'U', 'private', 318, 63, '2019-10-13', 9, 14);
INSERT INTO t_visits VALUES (48, 'V212', 'R', 'public', 829, 124, '2020-08-04', 47, 10);
INSERT INTO t_visits VALUES (49, 'V535', 'U', 'private', 608, 32, '2018-01-13', 29, 13);
INSERT INTO t_visits VALUES (50, 'V959', 'R', 'private', 576, 57, '2022-04-11', 2, 13);
INSERT INTO t_visits VALUES (51, 'V661', 'U', 'none', 165, 177, '2023-06-18', 4, 19);
INSERT INTO t_visits VALUES (52, 'V112', 'E', 'public', 272, 47, '2022-01-19', 14, 15);
INSERT INTO t_visits VALUES (53, 'V992', 'R', 'public', 700, 34, '2017-06-23', 44, 6);
INSERT INTO t_visits VALUES (54, 'V958', 'E', 'public', 573, 12, '2022-10-08', 38, 14);
INSERT INTO t_visits VALUES (55, 'V372', 'R', 'public', 429, 177, '2020-08-11', 35, 15);
INSERT INTO t_visits VALUES (56, 'V944', 'R', 'none', 738, 126, '2021-09-20', 26, 19);
INSERT INTO t_visits VALUES (57, 'V120', 'U', 'none', 210, 69, '2015-03-15', 24, 8);
INSERT INTO t_visits VALUES (58, 'V497', 'E', 'none', 53, 133, '2019-07-27', 24, 1);
INSERT INTO t_visits VALUES (59, 'V526', 'R', 'private', 771, 101, '2022-08-06', 9, 3);
INSERT INTO t_visits VALUES (60, 'V770', 'E', 'none', 134, 173, '2020-01-20', 44, 14);
INSERT INTO t_visits VALUES (61, 'V426', 'E', 'private', 686, 123, '2024-06-13', 4, 22);
INSERT INTO t_visits VALUES (62, 'V668', 'R', 'private', 501, 167, '2019-03-20', 2, 4);
INSERT INTO t_visits VALUES (63, 'V557', 'R', 'none', 936, 67, '2018-01-08', 32, 12);
INSERT INTO t_visits VALUES (64, 'V533', 'U', 'private', 188, 180, '2023-06-15', 30, 13);
INSERT INTO t_visits VALUES (65, 'V225', 'U', 'private', 936, 98, '2024-04-14', 23, 18);
INSERT INTO t_visits VALUES (66, 'V346', 'R', 'private', 917, 86, '2015-03-17', 10, 22);
INSERT INTO t_visits VALUES (67, 'V829', 'R', 'none', 122, 27, '2017-02-28', 12, 9);
INSERT INTO t_visits VALUES (68, 'V320', 'U', 'none', 423, 119, '2021-12-13', 47, 16);
INSERT INTO t_visits VALUES (69, 'V779', 'R', 'private', 583, 78, '2023-01-25', 39, 5);
INSERT INTO t_visits VALUES (70, 'V207', 'E', 'private', 785, 130, '2021-10-25', 32, 17);
INSERT INTO t_visits VALUES (71, 'V785', 'U', 'private', 159, 10, '2018-03-27', 9, 15);
INSERT INTO t_visits VALUES (72, 'V569', 'U', 'public', 401, 91, '2020-05-27', 29, 18);
INSERT INTO t_visits VALUES (73, 'V220', 'R', 'none', 533, 129, '2017-02-18', 36, 1);
INSERT INTO t_visits VALUES (74, 'V697', 'R', 'private', 374, 166, '2022-06-08', 42, 14);
INSERT INTO t_visits VALUES (75, 'V816', 'U', 'private', 841, 143, '2015-07-01', 21, 8);
INSERT INTO t_visits VALUES (76, 'V357', 'R', 'private', 653, 125, '2017-03-10', 25, 17);
INSERT INTO t_visits VALUES (77, 'V571', 'U', 'none', 70, 62, '2020-12-21', 24, 19);
INSERT INTO t_visits VALUES (78, 'V684', 'R', 'private', 838, 145, '2023-11-25', 4, 15);
INSERT INTO t_visits VALUES (79, 'V801', 'R', 'none', 480, 172, '2015-06-04', 21, 22);
INSERT INTO t_visits VALUES (80, 'V976', 'E', 'none', 232, 103, '2023-10-24', 41, 12);
INSERT INTO t_visits VALUES (81, 'V861', 'E', 'none', 732, 109, '2022-06-19', 27, 9);
INSERT INTO t_visits VALUES (82, 'V129', 'E', 'public', 430, 21, '2017-09-24', 3, 1);
INSERT INTO t_visits VALUES (83, 'V771', 'U', 'public', 835, 138, '2023-12-09', 36, 1);
INSERT INTO t_visits VALUES (84, 'V812', 'R', 'none', 65, 150, '2019-10-13', 38, 22);
INSERT INTO t_visits VALUES (85, 'V969', 'U', 'none', 203, 100, '2023-05-17', 47, 15);
INSERT INTO t_visits VALUES (86, 'V415', 'R', 'public', 708, 120, '2018-07-15', 8, 12);
INSERT INTO t_visits VALUES (87, 'V328', 'R', 'none', 417, 169, '2021-12-04', 29, 10);
INSERT INTO t_visits VALUES (88, 'V333', 'R', 'public', 415, 138, '2022-11-09', 41, 8);
INSERT INTO t_visits VALUES (89, 'V978', 'U', 'none', 707, 100, '2017-10-06', 8, 18);
INSERT INTO t_visits VALUES (90, 'V433', 'U', 'none', 675, 105, '2020-01-26', 26, 14);
INSERT INTO t_visits VALUES (91, 'V676', 'E', 'none', 210, 97, '2018-11-26', 46, 18);
INSERT INTO t_visits VALUES (92, 'V457', 'U', 'private', 234, 7, '2018-11-22', 15, 14);
INSERT INTO t_visits VALUES (93, 'V315', 'R', 'private', 882, 8, '2017-10-17', 43, 15);
INSERT INTO t_visits VALUES (94, 'V401', 'U', 'none', 705, 91, '2017-05-06', 15, 19);
INSERT INTO t_visits VALUES (95, 'V294', 'U', 'none', 273, 133, '2021-10-07', 13, 1);
INSERT INTO t_visits VALUES (96, 'V716', 'R', 'none', 401, 176, '2022-04-12', 4, 14);
INSERT INTO t_visits VALUES (97, 'V839', 'U', 'none', 682, 75, '2018-08-10', 8, 13);
INSERT INTO t_visits VALUES (98, 'V471', 'E', 'none', 210, 139, '2021-01-20', 29, 10);
INSERT INTO t_visits VALUES (99, 'V988', 'U', 'private', 114, 45, '2016-11-19', 48, 18);
INSERT INTO t_visits VALUES (100, 'V200', 'R', 'private', 114, 143, '2023-09-14', 1, 19);
INSERT INTO t_visits VALUES (101, 'V365', 'R', 'none', 255, 44, '2020-09-13', 1, 15);
INSERT INTO t_visits VALUES (102, 'V102', 'R', 'none', 49, 31, '2023-06-08', 12, 13);
INSERT INTO t_visits VALUES (103, 'V396', 'E', 'none', 551, 26, '2023-06-04', 36, 9);
INSERT INTO t_visits VALUES (104, 'V348', 'R', 'none', 475, 106, '2023-12-06', 43, 5);
INSERT INTO t_visits VALUES (105, 'V802', 'E', 'public', 871, 145, '2024-06-11', 17, 12);
INSERT INTO t_visits VALUES (106, 'V835', 'R', 'none', 718, 20, '2016-03-01', 45, 18);
INSERT INTO t_visits VALUES (107, 'V553', 'U', 'none', 905, 66, '2024-08-07', 3, 14);
INSERT INTO t_visits VALUES (108, 'V505', 'R', 'none', 226, 64, '2022-02-21', 24, 5);
INSERT INTO t_visits VALUES (109, 'V646', 'R', 'none', 550, 88, '2020-11-26', 48, 9);
INSERT INTO t_visits VALUES (110, 'V886', 'R', 'none', 705, 151, '2020-01-05', 37, 8);
INSERT INTO t_visits VALUES (111, 'V356', 'U', 'private', 874, 71, '2023-02-07', 38, 15);
INSERT INTO t_visits VALUES (112, 'V380', 'E', 'private', 275, 161, '2015-10-27', 15, 19);
INSERT INTO t_visits VALUES (113, 'V694', 'U', 'none', 638, 52, '2023-02-27', 45, 12);
INSERT INTO t_visits VALUES (114, 'V966', 'U', 'none', 97, 9, '2015-12-14', 15, 22);
INSERT INTO t_visits VALUES (115, 'V312', 'U', 'none', 300, 113, '2021-10-08', 39, 8);
INSERT INTO t_visits VALUES (116, 'V681', 'U', 'private', 85, 7, '2018-02-04', 12, 1);
INSERT INTO t_visits VALUES (117, 'V361', 'E', 'none', 612, 35, '2022-02-15', 36, 10);
INSERT INTO t_visits VALUES (118, 'V470', 'E', 'none', 645, 19, '2018-02-28', 42, 19);
INSERT INTO t_visits VALUES (119, 'V600', 'R', 'private', 807, 22, '2018-09-01', 37, 5);
INSERT INTO t_visits VALUES (120, 'V993', 'U', 'none', 717, 168, '2018-06-03', 9, 22);
INSERT INTO t_visits VALUES (121, 'V950', 'U', 'none', 154, 36, '2020-02-22', 10, 16);
INSERT INTO t_visits VALUES (122, 'V239', 'R', 'none', 802, 147, '2022-11-22', 2, 14);
INSERT INTO t_visits VALUES (123, 'V656', 'R', 'public', 838, 86, '2023-08-17', 36, 9);
INSERT INTO t_visits VALUES (124, 'V261', 'E', 'none', 723, 139, '2023-03-13', 22, 18);
INSERT INTO t_visits VALUES (125, 'V381', 'E', 'none', 390, 139, '2017-07-17', 37, 22);
INSERT INTO t_visits VALUES (126, 'V666', 'U', 'private', 462, 25, '2018-02-01', 10, 19);
INSERT INTO t_visits VALUES (127, 'V191', 'E', 'none', 694, 48, '2022-09-03', 11, 10);
INSERT INTO t_visits VALUES (128, 'V817', 'E', 'none', 719, 164, '2015-04-23', 10, 22);
INSERT INTO t_visits VALUES (129, 'V650', 'E', 'none', 316, 42, '2015-09-14', 36, 17);
INSERT INTO t_visits VALUES (130, 'V393', 'E', 'private', 27, 162, '2019-12-04', 19, 12);
INSERT INTO t_visits VALUES (131, 'V844', 'U', 'private', 322, 16, '2022-10-19', 5, 14);
INSERT INTO t_visits VALUES (132, 'V714', 'R', 'none', 631, 8, '2016-02-01', 48, 18);
INSERT INTO t_visits VALUES (133, 'V109', 'R', 'none', 424, 100, '2023-02-16', 32, 18);
INSERT INTO t_visits VALUES (134, 'V780', 'R', 'public', 732, 130, '2015-07-19', 19, 22);
INSERT INTO t_visits VALUES (135, 'V409', 'U', 'none', 605, 93, '2021-02-22', 8, 18);
INSERT INTO t_visits VALUES (136, 'V840', 'R', 'none', 691, 132, '2020-11-05', 11, 9);
INSERT INTO t_visits VALUES (137, 'V865', 'E', 'none', 556, 130, '2017-10-06', 9, 13);
INSERT INTO t_visits VALUES (138, 'V703', 'U', 'none', 703, 152, '2019-01-06', 31, 9);
INSERT INTO t_visits VALUES (139, 'V828', 'U', 'none', 112, 10, '2023-05-02', 33, 7);
INSERT INTO t_visits VALUES (140, 'V696', 'U', 'private', 793, 24, '2016-09-22', 48, 19);
INSERT INTO t_visits VALUES (141, 'V437', 'R', 'private', 882, 173, '2019-11-17', 48, 14);
INSERT INTO t_visits VALUES (142, 'V404', 'R', 'private', 796, 6, '2023-09-26', 48, 14);
INSERT INTO t_visits VALUES (143, 'V492', 'R', 'none', 686, 15, '2015-04-09', 20, 5);
INSERT INTO t_visits VALUES (144, 'V583', 'E', 'none', 926, 73, '2015-11-02', 18, 19);
INSERT INTO t_visits VALUES (145, 'V202', 'E', 'none', 104, 55, '2023-01-28', 30, 5);
INSERT INTO t_visits VALUES (146, 'V432', 'E', 'none', 553, 171, '2016-03-05', 25, 13);
INSERT INTO t_visits VALUES (147, 'V257', 'U', 'private', 579, 79, '2021-11-25', 26, 10);
INSERT INTO t_visits VALUES (148, 'V350', 'U', 'none', 442, 161, '2016-03-08', 5, 9);
INSERT INTO t_visits VALUES (149, 'V258', 'E', 'none', 912, 66, '2016-01-24', 38, 13);
INSERT INTO t_visits VALUES (150, 'V403', 'R', 'none', 390, 91, '2022-11-24', 6, 18);
