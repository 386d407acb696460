CREATE TABLE stud (
  stud_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  shift TEXT NOT NULL,
  unit TEXT NOT NULL,
  result INTEGER NOT NULL,
  sal INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO stud VALUES (1, 'Stirthearji Therdas', 'EAR', 'skoundtreanflou', 627, 1683, '1954-05-28');
INSERT INTO stud VALUES (2, 'Bragreanhar Soucktraiskim', 'MIP', 'security', 852, 5871, '1965-08-09');
INSERT INTO stud VALUES (3, 'Adam Vega', 'EAR', 'skoundtreanflou', 140, 8652, '1949-11-11');
INSERT INTO stud VALUES (4, 'Jailzaisjit Keackcler', 'EAR', 'temdriltai', 879, 3635, '1976-04-15');
INSERT INTO stud VALUES (5, 'Pitwusstack Pumgout', 'MIP', 'skoundtreanflou', 745, 8443, '1983-12-10');
INSERT INTO stud VALUES (6, 'Queamskund Sheackskai', 'MIP', 'zoukick', 366, 6571, '2004-06-06');
INSERT INTO stud VALUES (7, 'Quinn Ford', 'MIP', 'zoukick', 929, 6046, '1972-06-22');
INSERT INTO stud VALUES (8, 'Zoe Meyer', 'MIP', 'skoundtreanflou', 515, 3829, '1980-07-03');
INSERT INTO stud VALUES (9, 'Clara Cohen', 'EAR', 'zoukick', 811, 9876, '1950-11-16');
INSERT INTO stud VALUES (10, 'Dountrundskair Harkeckdrind', 'DOU', 'temdriltai', 133, 7963, '1948-11-12');
INSERT INTO stud VALUES (11, 'Goulflis Belgen', 'MIP', 'skoundtreanflou', 442, 3905, '1955-04-13');
INSERT INTO stud VALUES (12, 'Greapundchack Plesdranles', 'EAR', 'skoundtreanflou', 152, 2912, '1999-05-06');
INSERT INTO stud VALUES (13, 'Grickthaldris Quoswound', 'EAR', 'skoundtreanflou', 653, 6290, '1986-02-03');
INSERT INTO stud VALUES (14, 'Henry Ellis', 'DOU', 'temdriltai', 921, 9127, '1977-01-11');
INSERT INTO stud VALUES (15, 'Peter Cohen', 'MIP', 'skoundtreanflou', 186, 8981, '1978-10-28');
INSERT INTO stud VALUES (16, 'Tara Lopez', 'MIP', 'security', 638, 7795, '1989-03-01');
INSERT INTO stud VALUES (17, 'Frank Silva', 'MIP', 'design', 763, 4359, '1988-05-26');
INSERT INTO stud VALUES (18, 'Bralclesstor Nackdruleam', 'DOU', 'skoundtreanflou', 669, 4728, '1955-08-08');
INSERT INTO stud VALUES (19, 'Grouckdrait Kundchoul', 'DOU', 'design', 528, 9538, '1970-09-08');
INSERT INTO stud VALUES (20, 'Bella Hughes', 'MIP', 'skoundtreanflou', 867, 4097, '1992-07-13');
INSERT INTO stud VALUES (21, 'Julia Nolan', 'MIP', 'temdriltai', 10, 6964, '2001-12-10');
INSERT INTO stud VALUES (22, 'Maria Price', 'EAR', 'skoundtreanflou', 99, 4943, '1968-05-09');
INSERT INTO stud VALUES (23, 'Woskosmund Gondsack', 'MIP', 'skoundtreanflou', 625, 7813, '1949-12-07');
INSERT INTO stud VALUES (24, 'Koschottham Potskeck', 'DOU', 'design', 557, 7676, '1963-02-22');
INSERT INTO stud VALUES (25, 'Henry Jones', 'MIP', 'skoundtreanflou', 165, 2421, '1949-09-09');
INSERT INTO stud VALUES (26, 'Maria Larsen', 'GI', 'skoundtreanflou', 213, 5830, '1983-04-03');
INSERT INTO stud VALUES (27, 'Noah Green', 'MIP', 'skoundtreanflou', 161, 3196, '1945-08-07');
INSERT INTO stud VALUES (28, 'Marco Young', 'EAR', 'design', 49, 7527, '1966-09-27');
INSERT INTO stud VALUES (29, 'Dimshuckkou Perjai', 'DOU', 'skoundtreanflou', 553, 8374, '1984-11-23');
CREATE TABLE crs (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  mat TEXT NOT NULL,
  condition TEXT NOT NULL,
  power INTEGER NOT NULL,
  prc INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO crs VALUES (1, 'Pliskrailhoun Thetnonmel', 'setchail', 'ploshouckham', 1290, 362, '2009-05-20');
INSERT INTO crs VALUES (2, 'Ancient Meadow', 'setchail', 'hamstand', 2557, 882, '2001-08-02');
INSERT INTO crs VALUES (3, 'Noble Summit', 'skoubinkil', 'ploshouckham', 3260, 573, '2008-03-12');
INSERT INTO crs VALUES (4, 'Skutlunzeck Jatvitkris', 'shintronchun', 'ploshouckham', 370, 381, '1999-11-09');
INSERT INTO crs VALUES (5, 'Chaitkrel Plasvum', 'skoubinkil', 'pilkaitkaick', 2585, 936, '2004-01-24');
INSERT INTO crs VALUES (6, 'Draickplusskor Saickflaistind', 'shintronchun', 'hamstand', 1345, 73, '2014-11-15');
INSERT INTO crs VALUES (7, 'Geatbock Shondgockthoun', 'groulgrumpin', 'hamstand', 3749, 213, '2022-03-05');
INSERT INTO crs VALUES (8, 'Jorpind Plealwir', 'setchail', 'ploshouckham', 1132, 680, '2004-02-28');
INSERT INTO crs VALUES (9, 'Brorvuzair Clurranhand', 'cotton', 'damaged', 1203, 293, '2015-04-05');
INSERT INTO crs VALUES (10, 'Royal Cedar', 'shintronchun', 'hamstand', 659, 592, '2014-09-17');
INSERT INTO crs VALUES (11, 'Velvet Raven', 'skoubinkil', 'pilkaitkaick', 3129, 909, '2014-04-11');
INSERT INTO crs VALUES (12, 'Heanstumtaind Trirpemskouck', 'skoubinkil', 'hamstand', 2376, 155, '2012-03-05');
INSERT INTO crs VALUES (13, 'Gicktous Trebansack', 'cotton', 'ploshouckham', 3240, 824, '2009-02-02');
INSERT INTO crs VALUES (14, 'Sweet Ember', 'groulgrumpin', 'ploshouckham', 362, 251, '2007-10-04');
INSERT INTO crs VALUES (15, 'Flaplotrem Skodrel', 'cotton', 'hamstand', 3849, 627, '2023-04-11');
INSERT INTO crs VALUES (16, 'Noble Pebble', 'groulgrumpin', 'damaged', 3850, 629, '2017-03-07');
INSERT INTO crs VALUES (17, 'Frozen Beacon', 'skoubinkil', 'damaged', 2110, 588, '2001-07-14');
INSERT INTO crs VALUES (18, 'Lonely Tiger', 'skoubinkil', 'ploshouckham', 2134, 512, '2019-01-07');
INSERT INTO crs VALUES (19, 'Sweet Raven', 'groulgrumpin', 'ploshouckham', 299, 532, '2023-12-23');
INSERT INTO crs VALUES (20, 'Secret Comet', 'skoubinkil', 'hamstand', 1795, 918, '2002-07-03');
INSERT INTO crs VALUES (21, 'Tasskackshick Reammanpoun', 'shintronchun', 'ploshouckham', 2676, 947, '2015-04-18');
INSERT INTO crs VALUES (22, 'Kruskaisstai Teckmur', 'groulgrumpin', 'ploshouckham', 3003, 486, '2016-06-26');
INSERT INTO crs VALUES (23, 'Maintoumhaick Chaltais', 'groulgrumpin', 'ploshouckham', 2011, 567, '2015-02-15');
INSERT INTO crs VALUES (24, 'Geandquil Gourvear', 'shintronchun', 'ploshouckham', 2420, 154, '2016-06-21');
INSERT INTO crs VALUES (25, 'Clendretflul Lanbre', 'groulgrumpin', 'hamstand', 146, 671, '2023-11-26');
INSERT INTO crs VALUES (26, 'Pairhuflais Hakrol', 'groulgrumpin', 'pilkaitkaick', 3371, 376, '2007-07-01');
CREATE TABLE exam (
  exam_id INTEGER PRIMARY KEY,
  exm_no_x TEXT NOT NULL,
  priority TEXT NOT NULL,
  channel TEXT NOT NULL,
  discount INTEGER NOT NULL,
  visitors INTEGER NOT NULL,
  logged TEXT NOT NULL,
  stdn_ref INTEGER NOT NULL,
  fk_cour INTEGER NOT NULL,
  FOREIGN KEY (stdn_ref) REFERENCES stud(stud_no),
  FOREIGN KEY (fk_cour) REFERENCES crs(id)
);
INSERT INTO exam VALUES (1, 'Q813', 'low', 'brilgreastu', 14, 890, '2023-03-18', 6, 24);
INSERT INTO exam VALUES (2, 'Q825', 'high', 'brilgreastu', 58, 839, '2021-09-23', 3, 16);
INSERT INTO exam VALUES (3, 'Q832', 'high', 'thonmes', 35, 563, '2019-12-27', 3, 25);
INSERT INTO exam VALUES (4, 'Q588', 'normal', 'fax', 57, 412, '2010-12-15', 28, 25);
INSERT INTO exam VALUES (5, 'Q247', 'low', 'fax', 10, 890, '2013-03-04', 4, 23);
INSERT INTO exam VALUES (6, 'Q991', 'high', 'fax', 42, 42, '2021-10-28', 5, 2);
INSERT INTO exam VALUES (7, 'Q275', 'critical', 'thonmes', 55, 537, '2019-12-28', 24, 18);
INSERT INTO exam VALUES (8, 'Q154', 'critical', 'thonmes', 39, 891, '2013-02-27', 19, 16);
INSERT INTO exam VALUES (9, 'Q986', 'high', 'brilgreastu', 16, 829, '2010-08-03', 17, 7);
INSERT INTO exam VALUES (10, 'Q581', 'high', 'brilgreastu', 57, 319, '2012-11-11', 13, 1);
INSERT INTO exam VALUES (11, 'Q908', 'high', 'fax', 18, 598, '2013-05-28', 3, 1);
INSERT INTO exam VALUES (12, 'Q647', 'critical', 'brilgreastu', 60, 250, '2018-11-12', 14, 18);
INSERT INTO exam VALUES (13, 'Q685', 'high', 'fax', 11, 702, '2019-01-05', 15, 8);
INSERT INTO exam VALUES (14, 'Q390', 'low', 'fax', 43, 668, '2016-01-15', 23, 6);
INSERT INTO exam VALUES (15, 'Q579', 'high', 'email', 10, 356, '2024-05-08', 4, 24);
INSERT INTO exam VALUES (16, 'Q765', 'low', 'brilgreastu', 37, 238, '2010-09-02', 3, 4);
INSERT INTO exam VALUES (17, 'Q414', 'low', 'thonmes', 49, 79, '2010-05-07', 1, 18);
INSERT INTO exam VALUES (18, 'Q956', 'high', 'fax', 42, 308, '2013-11-02', 15, 8);
INSERT INTO exam VALUES (19, 'Q667', 'low', 'email', 1, 351, '2017-06-16', 11, 2);
INSERT INTO exam VALUES (20, 'Q824', 'low', 'thonmes', 21, 520, '2020-05-24', 4, 6);
INSERT INTO exam VALUES (21, 'Q752', 'high', 'fax', 3, 338, '2024-11-15', 23, 19);
INSERT INTO exam VALUES (22, 'Q527', 'low', 'brilgreastu', 16, 115, '2016-09-21', 27, 6);
INSERT INTO exam VALUES (23, 'Q457', 'critical', 'fax', 33, 90, '2024-06-02', 11, 8);
INSERT INTO exam VALUES (24, 'Q394', 'normal', 'fax', 37, 541, '2022-04-26', 4, 24);
INSERT INTO exam VALUES (25, 'Q942', 'high', 'brilgreastu', 10, 279, '2018-10-15', 10, 22);
INSERT INTO exam VALUES (26, 'Q481', 'high', 'email', 41, 433, '2012-05-28', 14, 25);
INSERT INTO exam VALUES (27, 'Q134', 'critical', 'email', 10, 115, '2015-06-11', 17, 1);
INSERT INTO exam VALUES (28, 'Q937', 'critical', 'thonmes', 14, 452, '2021-03-06', 5, 25);
INSERT INTO exam VALUES (29, 'Q787', 'low', 'email', 26, 103, '2013-09-16', 2, 10);
INSERT INTO exam VALUES (30, 'Q706', 'normal', 'brilgreastu', 26, 270, '2014-08-17', 12, 24);
INSERT INTO exam VALUES (31, 'Q944', 'high', 'fax', 17, 766, '2019-12-19', 3, 8);
INSERT INTO exam VALUES (32, 'Q664', 'critical', 'brilgreastu', 52, 453, '2023-10-09', 8, 16);
INSERT INTO exam VALUES (33, 'Q488', 'high', 'brilgreastu', 9, 844, '2020-02-16', 19, 9);
INSERT INTO exam VALUES (34, 'Q557', 'critical', 'email', 51, 376, '2019-08-04', 28, 25);
INSERT INTO exam VALUES (35, 'Q552', 'high', 'fax', 32, 384, '2013-05-17', 11, 9);
INSERT INTO exam VALUES (36, 'Q143', 'low', 'thonmes', 48, 854, '2015-09-09', 28, 24);
INSERT INTO exam VALUES (37, 'Q889', 'high', 'brilgreastu', 3, 505, '2010-06-12', 27, 7);
INSERT INTO exam VALUES (38, 'Q206', 'high', 'brilgreastu', 53, 905, '2018-07-18', 24, 10);
INSERT INTO exam VALUES (39, 'Q957', 'low', 'thonmes', 34, 625, '2022-05-17', 14, 11);
INSERT INTO exam VALUES (40, 'Q898', 'low', 'brilgreastu', 19, 220, '2012-09-20', 8, 6);
INSERT INTO exam VALUES (41, 'Q543', 'high', 'brilgreastu', 3, 196, '2017-03-06', 15, 4);
INSERT INTO exam VALUES (42, 'Q886', 'high', 'thonmes', 55, 602, '2014-11-27', 19, 7);
INSERT INTO exam VALUES (43, 'Q270', 'low', 'fax', 31, 148, '2016-12-26', 13, 10);
INSERT INTO exam VALUES (44, 'Q987', 'critical', 'email', 30, 178, '2023-01-01', 13, 1);
INSERT INTO exam VALUES (45, 'Q509', 'low', 'fax', 17, 845, '2019-10-07', 4, 4);
INSERT INTO exam VALUES (46, 'Q351', 'high', 'email', 30, 364, '2017-06-28', 28, 7);
INSERT INTO exam VALUES (47, 'Q911', 'low', 'brilgreastu', 6, 200, '2024-11-02', 22, 11);
INSERT INTO exam VALUES (48, 'Q462', 'high', 'thonmes', 33, 745, '2012-11-21', 25, 10);
INSERT INTO exam VALUES (49, 'Q166', 'high', 'thonmes', 48, 55, '2010-05-18', 19, 3);
INSERT INTO exam VALUES (50, 'Q523', 'high', 'brilgreastu', 36, 792, '2016-10-08', 17, 7);
INSERT INTO exam VALUES (51, 'Q116', 'high', 'thonmes', 4, 293, '2012-11-23', 10, 1);
INSERT INTO exam VALUES (52, 'Q407', 'high', 'brilgreastu', 51, 351, '2011-07-10', 8, 25);
INSERT INTO exam VALUES (53, 'Q140', 'high', 'brilgreastu', 33, 107, '2019-04-08', 13, 2);
INSERT INTO exam VALUES (54, 'Q905', 'high', 'brilgreastu', 3, 471, '2021-02-19', 17, 25);
INSERT INTO exam VALUES (55, 'Q123', 'critical', 'thonmes', 1, 2, '2018-09-09', 2, 15);
INSERT INTO exam VALUES (56, 'Q145', 'normal', 'thonmes', 10, 740, '2013-11-06', 4, 8);
INSERT INTO exam VALUES (57, 'Q871', 'critical', 'thonmes', 0, 421, '2024-05-09', 1, 11);
INSERT INTO exam VALUES (58, 'Q722', 'critical', 'brilgreastu', 53, 818, '2022-04-06', 28, 24);
INSERT INTO exam VALUES (59, 'Q966', 'critical', 'fax', 37, 590, '2018-10-19', 2, 25);
INSERT INTO exam VALUES (60, 'Q430', 'low', 'thonmes', 55, 196, '2019-07-25', 10, 8);
INSERT INTO exam VALUES (61, 'Q222', 'normal', 'thonmes', 60, 82, '2013-02-19', 17, 16);
INSERT INTO exam VALUES (62, 'Q663', 'normal', 'fax', 29, 345, '2013-10-21', 13, 9);
INSERT INTO exam VALUES (63, 'Q710', 'high', 'thonmes', 36, 777, '2012-09-11', 24, 24);
INSERT INTO exam VALUES (64, 'Q872', 'high', 'fax', 44, 457, '2023-03-01', 22, 9);
INSERT INTO exam VALUES (65, 'Q864', 'low', 'thonmes', 26, 741, '2019-01-12', 25, 6);
INSERT INTO exam VALUES (66, 'Q662', 'high', 'thonmes', 11, 927, '2014-03-28', 11, 1);
INSERT INTO exam VALUES (67, 'Q356', 'high', 'brilgreastu', 37, 171, '2024-07-02', 14, 2);
INSERT INTO exam VALUES (68, 'Q433', 'high', 'email', 9, 674, '2012-03-05', 25, 11);
INSERT INTO exam VALUES (69, 'Q902', 'critical', 'thonmes', 50, 659, '2017-09-18', 8, 18);
INSERT INTO exam VALUES (70, 'Q106', 'normal', 'fax', 13, 42, '2014-06-10', 8, 2);
INSERT INTO exam VALUES (71, 'Q441', 'critical', 'thonmes', 41, 227, '2018-08-13', 2, 25);
INSERT INTO exam VALUES (72, 'Q941', 'high', 'brilgreastu', 55, 935, '2018-01-13', 8, 3);
INSERT INTO exam VALUES (73, 'Q110', 'critical', 'thonmes', 35, 620, '2020-09-21', 19, 10);
INSERT INTO exam VALUES (74, 'Q711', 'critical', 'brilgreastu', 60, 628, '2011-02-20', 11, 19);
INSERT INTO exam VALUES (75, 'Q823', 'high', 'brilgreastu', 54, 645, '2021-09-27', 17, 11);
INSERT INTO exam VALUES (76, 'Q999', 'low', 'brilgreastu', 40, 824, '2010-09-15', 14, 16);
INSERT INTO exam VALUES (77, 'Q214', 'high', 'email', 11, 910, '2022-09-24', 17, 24);
INSERT INTO exam VALUES (78, 'Q890', 'high', 'fax', 22, 788, '2016-08-07', 22, 18);
INSERT INTO exam VALUES (79, 'Q379', 'high', 'thonmes', 48, 36, '2018-07-17', 11, 25);
INSERT INTO exam VALUES (80, 'Q248', 'high', 'thonmes', 11, 411, '2013-03-28', 27, 22);
INSERT INTO exam VALUES (81, 'Q186', 'critical', 'thonmes', 41, 331, '2010-12-26', 13, 18);
INSERT INTO exam VALUES (82, 'Q555', 'low', 'fax', 13, 211, '2015-06-23', 20, 25);
INSERT INTO exam VALUES (83, 'Q308', 'low', 'thonmes', 43, 810, '2023-05-03', 25, 21);
INSERT INTO exam VALUES (84, 'Q585', 'low', 'fax', 1, 809, '2016-01-17', 24, 19);
INSERT INTO exam VALUES (85, 'Q783', 'high', 'thonmes', 55, 690, '2013-07-19', 27, 8);
INSERT INTO exam VALUES (86, 'Q593', 'high', 'brilgreastu', 11, 5, '2013-09-14', 27, 8);
INSERT INTO exam VALUES (87, 'Q582', 'critical', 'thonmes', 59, 895, '2011-12-10', 29, 1);
INSERT INTO exam VALUES (88, 'Q671', 'normal', 'fax', 33, 717, '2013-04-04', 25, 5);
INSERT INTO exam VALUES (89, 'Q127', 'low', 'thonmes', 31, 733, '2024-05-07', 1, 18);
INSERT INTO exam VALUES (90, 'Q380', 'low', 'thonmes', 31, 339, '2023-03-17', 25, 7);
INSERT INTO exam VALUES (91, 'Q411', 'low', 'fax', 26, 677, '2010-05-07', 5, 2);
INSERT INTO exam VALUES (92, 'Q780', 'high', 'thonmes', 31, 244, '2020-06-28', 27, 21);
INSERT INTO exam VALUES (93, 'Q223', 'high', 'email', 20, 266, '2017-03-06', 10, 23);
INSERT INTO exam VALUES (94, 'Q863', 'normal', 'thonmes', 24, 766, '2016-06-01', 8, 8);
INSERT INTO exam VALUES (95, 'Q921', 'low', 'thonmes', 19, 741, '2023-03-13', 19, 5);
INSERT INTO exam VALUES (96, 'Q887', 'critical', 'email', 55, 556, '2019-11-17', 15, 16);
INSERT INTO exam VALUES (97, 'Q670', 'high', 'thonmes', 1, 421, '2020-10-03', 20, 18);
INSERT INTO exam VALUES (98, 'Q640', 'low', 'fax', 55, 120, '2020-07-20', 28, 18);
INSERT INTO exam VALUES (99, 'Q713', 'low', 'email', 45, 63, '2019-05-15', 17, 8);
INSERT INTO exam VALUES (100, 'Q477', 'low', 'fax', 36, 124, '2018-05-17', 4, 24);
INSERT INTO exam VALUES (101, 'Q376', 'high', 'fax', 44, 172, '2021-11-09', 24, 25);
INSERT INTO exam VALUES (102, 'Q125', 'high', 'fax', 48, 731, '2020-05-12', 27, 7);
INSERT INTO exam VALUES (103, 'Q962', 'low', 'email', 8, 60, '2014-04-24', 19, 16);
INSERT INTO exam VALUES (104, 'Q301', 'critical', 'thonmes', 2, 12, '2024-10-26', 13, 10);
INSERT INTO exam VALUES (105, 'Q280', 'low', 'thonmes', 6, 159, '2017-06-15', 12, 25);
INSERT INTO exam VALUES (106, 'Q621', 'high', 'fax', 1, 449, '2020-02-11', 2, 8);
INSERT INTO exam VALUES (107, 'Q318', 'normal', 'thonmes', 34, 34, '2024-06-06', 24, 24);
INSERT INTO exam VALUES (108, 'Q688', 'high', 'thonmes', 10, 434, '2022-10-22', 12, 16);
INSERT INTO exam VALUES (109, 'Q443', 'low', 'fax', 10, 531, '2021-05-22', 4, 18);
INSERT INTO exam VALUES (110, 'Q770', 'high', 'brilgreastu', 11, 722, '2024-04-26', 28, 5);
INSERT INTO exam VALUES (111, 'Q434', 'critical', 'brilgreastu', 44, 829, '2014-04-15', 12, 11);
INSERT INTO exam VALUES (112, 'Q968', 'high', 'email', 13, 243, '2012-06-19', 4, 9);
INSERT INTO exam VALUES (113, 'Q472', 'low', 'brilgreastu', 22, 870, '2013-09-23', 22, 24);
INSERT INTO exam VALUES (114, 'Q157', 'high', 'brilgreastu', 58, 687, '2018-08-15', 15, 16);
INSERT INTO exam VALUES (115, 'Q637', 'low', 'brilgreastu', 12, 932, '2021-11-11', 10, 8);
INSERT INTO exam VALUES (116, 'Q216', 'low', 'brilgreastu', 22, 714, '2023-10-27', 17, 25);
INSERT INTO exam VALUES (117, 'Q879', 'low', 'brilgreastu', 41, 213, '2017-07-11', 5, 13);
INSERT INTO exam VALUES (118, 'Q422', 'high', 'thonmes', 40, 111, '2018-09-17', 19, 8);
INSERT INTO exam VALUES (119, 'Q740', 'critical', 'thonmes', 50, 828, '2024-07-02', 15, 6);
INSERT INTO exam VALUES (120, 'Q307', 'high', 'thonmes', 4, 63, '2019-03-25', 17, 25);
