CREATE TABLE joc_tab (
  nr INTEGER PRIMARY KEY,
  joc_nm TEXT NOT NULL,
  shift TEXT NOT NULL,
  loc TEXT NOT NULL,
  seniority INTEGER NOT NULL,
  height INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO joc_tab VALUES (1, 'Cleadrail Lackplain', 'split', 'TO', 16, 185, '1964-01-05');
INSERT INTO joc_tab VALUES (2, 'Dreapai Lindthes', 'selstittol', 'TO', 14, 199, '1978-06-03');
INSERT INTO joc_tab VALUES (3, 'Peanheat Stairrusrand', 'weekend', 'BAI', 30, 189, '1965-05-17');
INSERT INTO joc_tab VALUES (4, 'Noah Nolan', 'ketthet', 'GE', 31, 183, '1953-12-23');
INSERT INTO joc_tab VALUES (5, 'Clakroum Furgrul', 'selstittol', 'BAI', 19, 194, '1988-06-08');
INSERT INTO joc_tab VALUES (6, 'Skourzaitsai Kaimlemquim', 'split', 'VER', 15, 169, '1945-08-27');
INSERT INTO joc_tab VALUES (7, 'Sildrin Measkojeam', 'ketthet', 'TO', 16, 151, '1975-03-14');
INSERT INTO joc_tab VALUES (8, 'Paula Walsh', 'ketthet', 'TO', 1, 200, '1961-02-19');
INSERT INTO joc_tab VALUES (9, 'Rilclor Grouckquuskait', 'drailgros', 'TO', 3, 189, '1973-04-19');
INSERT INTO joc_tab VALUES (10, 'Julia Price', 'weekend', 'BAI', 7, 198, '1979-05-15');
INSERT INTO joc_tab VALUES (11, 'Hanna Meyer', 'weekend', 'TO', 32, 205, '1952-10-20');
INSERT INTO joc_tab VALUES (12, 'Kraindricles Rulplar', 'split', 'TO', 27, 171, '1953-01-27');
INSERT INTO joc_tab VALUES (13, 'Pendquoszut Chirbro', 'selstittol', 'VER', 18, 156, '2000-07-25');
INSERT INTO joc_tab VALUES (14, 'Floullackhet Randvaimkout', 'ketthet', 'TO', 17, 195, '2004-09-16');
INSERT INTO joc_tab VALUES (15, 'Thotcli Kamro', 'split', 'GE', 5, 196, '1990-12-21');
INSERT INTO joc_tab VALUES (16, 'Paitwi Tamthean', 'widelbond', 'VER', 15, 202, '1948-02-23');
INSERT INTO joc_tab VALUES (17, 'Nina Davis', 'weekend', 'TO', 17, 150, '1969-02-10');
INSERT INTO joc_tab VALUES (18, 'Suskreschou Jousskel', 'split', 'TO', 30, 179, '1945-10-12');
INSERT INTO joc_tab VALUES (19, 'Elena Lopez', 'weekend', 'VER', 24, 168, '1991-06-04');
INSERT INTO joc_tab VALUES (20, 'Dontrond Fonnotni', 'weekend', 'GE', 16, 182, '1969-07-19');
INSERT INTO joc_tab VALUES (21, 'Quetfea Clealskourneal', 'split', 'TO', 13, 174, '1972-01-01');
INSERT INTO joc_tab VALUES (22, 'Krockskur Wugailclai', 'weekend', 'BAI', 38, 200, '1970-02-06');
INSERT INTO joc_tab VALUES (23, 'Noah Irwin', 'widelbond', 'TO', 15, 177, '1963-04-01');
INSERT INTO joc_tab VALUES (24, 'Geadraibo Poundrothout', 'weekend', 'BAI', 15, 188, '1962-03-06');
INSERT INTO joc_tab VALUES (25, 'Doundvum Sheckchet', 'weekend', 'BAI', 5, 179, '1983-10-01');
INSERT INTO joc_tab VALUES (26, 'Jack Price', 'ketthet', 'GE', 28, 168, '1963-03-12');
CREATE TABLE horse_list (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  made_in TEXT NOT NULL,
  ctg TEXT NOT NULL,
  qty_in INTEGER NOT NULL,
  score_t INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO horse_list VALUES (1, 'Misty Lantern', 'Egypt', 'rimtrouckbir', 134, 87, '1999-02-21');
INSERT INTO horse_list VALUES (2, 'Stida Zamgrosbar', 'Egypt', 'rimtrouckbir', 234, 99, '1970-01-04');
INSERT INTO horse_list VALUES (3, 'Grand Raven', 'shintraground', 'rimtrouckbir', 395, 86, '2017-12-12');
INSERT INTO horse_list VALUES (4, 'Thourplenkrit Hendflim', 'Croatia', 'vintage', 308, 70, '2003-04-15');
INSERT INTO horse_list VALUES (5, 'Lonely Cedar', 'Chile', 'vintage', 8, 89, '1976-08-15');
INSERT INTO horse_list VALUES (6, 'Kaistomgroul Heanloul', 'Croatia', 'zondzes', 177, 54, '1984-06-25');
INSERT INTO horse_list VALUES (7, 'Lutrit Shoutlis', 'Poland', 'zondzes', 312, 54, '1992-11-24');
INSERT INTO horse_list VALUES (8, 'Cleasjoulgi Clafoun', 'Croatia', 'zondzes', 88, 91, '1986-07-20');
INSERT INTO horse_list VALUES (9, 'Proud Storm', 'Croatia', 'zondzes', 355, 9, '1985-07-08');
INSERT INTO horse_list VALUES (10, 'Frozen Pebble', 'shintraground', 'zondzes', 26, 8, '1998-05-21');
INSERT INTO horse_list VALUES (11, 'Teanous Tratbrot', 'Croatia', 'zondzes', 297, 56, '1991-02-18');
INSERT INTO horse_list VALUES (12, 'Winddipa Poumbroul', 'Chile', 'vintage', 324, 68, '1985-09-02');
INSERT INTO horse_list VALUES (13, 'Sheckskilhack Flackpoutbrai', 'shintraground', 'zondzes', 51, 87, '1989-04-05');
INSERT INTO horse_list VALUES (14, 'Quisflandmos Rurshuthain', 'Egypt', 'rare', 63, 6, '2012-04-20');
INSERT INTO horse_list VALUES (15, 'Ancient Rose', 'shintraground', 'vintage', 322, 92, '1973-02-27');
INSERT INTO horse_list VALUES (16, 'Zarstel Greanplind', 'Croatia', 'rimtrouckbir', 332, 92, '1985-10-10');
INSERT INTO horse_list VALUES (17, 'Lonely Falcon', 'Chile', 'rimtrouckbir', 134, 54, '2016-12-15');
INSERT INTO horse_list VALUES (18, 'Iron Willow', 'Chile', 'rimtrouckbir', 96, 42, '1987-11-13');
INSERT INTO horse_list VALUES (19, 'Tutmit Cheamwasvit', 'Poland', 'vintage', 1, 46, '2021-08-20');
INSERT INTO horse_list VALUES (20, 'Woutthumzand Claicklickkrol', 'Chile', 'vintage', 64, 15, '1976-01-24');
INSERT INTO horse_list VALUES (21, 'Grebro Gaiswound', 'Croatia', 'vintage', 51, 31, '2018-12-12');
INSERT INTO horse_list VALUES (22, 'Brusfailji Chaicktund', 'Egypt', 'zondzes', 68, 6, '1974-08-17');
INSERT INTO horse_list VALUES (23, 'Clickgrorthu Wedut', 'Croatia', 'vintage', 34, 74, '1975-01-18');
CREATE TABLE race (
  rac_no INTEGER PRIMARY KEY,
  rac_no_x TEXT NOT NULL,
  quarter TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  dt TEXT NOT NULL,
  jcky_ref INTEGER NOT NULL,
  horse_key INTEGER NOT NULL,
  FOREIGN KEY (jcky_ref) REFERENCES joc_tab(nr),
  FOREIGN KEY (horse_key) REFERENCES horse_list(id)
);
INSERT INTO race VALUES (1, 'P333', 'summer', 'transfer', 300, 409, '2017-03-27', 23, 19);
INSERT INTO race VALUES (2, 'P291', 'spring', 'kaijotul', 228, 42, '2012-07-06', 15, 1);
INSERT INTO race VALUES (3, 'P682', 'reckmend', 'cash', 175, 264, '2020-10-16', 9, 11);
INSERT INTO race VALUES (4, 'P143', 'skachais', 'transfer', 81, 424, '2017-09-17', 9, 7);
INSERT INTO race VALUES (5, 'P582', 'skachais', 'transfer', 190, 39, '2016-04-08', 21, 23);
INSERT INTO race VALUES (6, 'P533', 'summer', 'invoice', 167, 185, '2018-09-23', 12, 22);
INSERT INTO race VALUES (7, 'P312', 'skachais', 'invoice', 232, 150, '2010-02-20', 12, 7);
INSERT INTO race VALUES (8, 'P647', 'spring', 'cash', 218, 332, '2011-08-04', 10, 22);
INSERT INTO race VALUES (9, 'P332', 'skachais', 'cash', 196, 390, '2013-03-28', 23, 22);
INSERT INTO race VALUES (10, 'P557', 'summer', 'invoice', 7, 138, '2016-09-21', 19, 16);
INSERT INTO race VALUES (11, 'P641', 'summer', 'cash', 247, 478, '2018-12-19', 15, 22);
INSERT INTO race VALUES (12, 'P406', 'summer', 'cash', 46, 85, '2012-10-21', 16, 22);
INSERT INTO race VALUES (13, 'P834', 'summer', 'transfer', 91, 467, '2020-09-22', 21, 16);
INSERT INTO race VALUES (14, 'P162', 'summer', 'cash', 287, 36, '2011-07-23', 6, 5);
INSERT INTO race VALUES (15, 'P869', 'spring', 'transfer', 172, 128, '2020-05-17', 16, 7);
INSERT INTO race VALUES (16, 'P246', 'skachais', 'transfer', 285, 377, '2022-05-26', 3, 9);
INSERT INTO race VALUES (17, 'P537', 'summer', 'transfer', 70, 312, '2014-04-04', 18, 11);
INSERT INTO race VALUES (18, 'P848', 'summer', 'chordrun', 33, 432, '2019-12-26', 16, 1);
INSERT INTO race VALUES (19, 'P781', 'skachais', 'transfer', 69, 330, '2011-03-26', 2, 21);
INSERT INTO race VALUES (20, 'P420', 'summer', 'cash', 263, 274, '2021-01-19', 10, 2);
INSERT INTO race VALUES (21, 'P569', 'reckmend', 'transfer', 94, 367, '2010-10-26', 1, 19);
INSERT INTO race VALUES (22, 'P930', 'skachais', 'kaijotul', 169, 142, '2023-06-24', 3, 22);
INSERT INTO race VALUES (23, 'P796', 'summer', 'invoice', 291, 302, '2013-06-02', 25, 7);
INSERT INTO race VALUES (24, 'P216', 'skachais', 'transfer', 281, 422, '2022-07-05', 3, 18);
INSERT INTO race VALUES (25, 'P122', 'skachais', 'cash', 53, 216, '2024-04-04', 15, 22);
INSERT INTO race VALUES (26, 'P788', 'summer', 'kaijotul', 134, 19, '2021-09-25', 10, 21);
INSERT INTO race VALUES (27, 'P751', 'summer', 'transfer', 136, 357, '2018-03-04', 3, 16);
INSERT INTO race VALUES (28, 'P704', 'reckmend', 'cash', 295, 469, '2015-07-23', 9, 1);
INSERT INTO race VALUES (29, 'P173', 'reckmend', 'transfer', 263, 108, '2020-04-09', 3, 10);
INSERT INTO race VALUES (30, 'P403', 'skachais', 'kaijotul', 278, 182, '2023-09-19', 21, 8);
INSERT INTO race VALUES (31, 'P907', 'summer', 'invoice', 155, 61, '2018-03-17', 18, 21);
INSERT INTO race VALUES (32, 'P813', 'skachais', 'kaijotul', 111, 273, '2010-06-12', 19, 2);
INSERT INTO race VALUES (33, 'P993', 'spring', 'kaijotul', 166, 418, '2019-07-01', 12, 1);
INSERT INTO race VALUES (34, 'P659', 'summer', 'kaijotul', 222, 58, '2015-11-11', 5, 16);
INSERT INTO race VALUES (35, 'P645', 'summer', 'transfer', 59, 102, '2011-07-18', 23, 12);
INSERT INTO race VALUES (36, 'P498', 'reckmend', 'cash', 299, 90, '2019-06-03', 18, 3);
INSERT INTO race VALUES (37, 'P737', 'summer', 'invoice', 171, 365, '2014-09-01', 5, 19);
INSERT INTO race VALUES (38, 'P982', 'summer', 'invoice', 214, 72, '2022-12-16', 4, 21);
INSERT INTO race VALUES (39, 'P170', 'reckmend', 'invoice', 49, 92, '2014-11-11', 16, 1);
INSERT INTO race VALUES (40, 'P837', 'summer', 'kaijotul', 21, 418, '2023-04-19', 7, 12);
INSERT INTO race VALUES (41, 'P116', 'skachais', 'cash', 211, 44, '2024-12-06', 16, 16);
INSERT INTO race VALUES (42, 'P880', 'reckmend', 'invoice', 156, 117, '2014-09-07', 8, 12);
INSERT INTO race VALUES (43, 'P530', 'summer', 'kaijotul', 281, 273, '2021-07-23', 24, 6);
INSERT INTO race VALUES (44, 'P853', 'summer', 'transfer', 260, 361, '2017-09-06', 15, 21);
INSERT INTO race VALUES (45, 'P330', 'spring', 'cash', 293, 370, '2012-09-25', 6, 21);
INSERT INTO race VALUES (46, 'P379', 'summer', 'cash', 143, 441, '2022-11-20', 10, 3);
INSERT INTO race VALUES (47, 'P572', 'skachais', 'transfer', 208, 342, '2024-02-05', 16, 16);
INSERT INTO race VALUES (48, 'P341', 'summer', 'transfer', 11, 465, '2020-01-02', 5, 2);
INSERT INTO race VALUES (49, 'P615', 'reckmend', 'transfer', 264, 139, '2020-04-04', 19, 21);
INSERT INTO race VALUES (50, 'P371', 'spring', 'transfer', 180, 91, '2015-10-25', 3, 2);
INSERT INTO race VALUES (51, 'P222', 'spring', 'transfer', 10, 168, '2021-10-02', 16, 2);
INSERT INTO race VALUES (52, 'P710', 'skachais', 'cash', 281, 317, '2016-12-25', 19, 2);
INSERT INTO race VALUES (53, 'P316', 'reckmend', 'invoice', 89, 363, '2020-10-10', 6, 7);
INSERT INTO race VALUES (54, 'P612', 'summer', 'kaijotul', 42, 170, '2011-11-20', 15, 7);
INSERT INTO race VALUES (55, 'P629', 'reckmend', 'kaijotul', 287, 389, '2010-01-21', 18, 6);
INSERT INTO race VALUES (56, 'P138', 'summer', 'cash', 177, 243, '2010-05-06', 26, 9);
INSERT INTO race VALUES (57, 'P591', 'summer', 'invoice', 213, 143, '2021-09-20', 20, 1);
INSERT INTO race VALUES (58, 'P120', 'skachais', 'invoice', 74, 379, '2022-01-08', 15, 9);
INSERT INTO race VALUES (59, 'P487', 'reckmend', 'cash', 105, 42, '2013-11-03', 26, 3);
INSERT INTO race VALUES (60, 'P858', 'reckmend', 'invoice', 135, 291, '2019-03-16', 24, 18);
INSERT INTO race VALUES (61, 'P491', 'reckmend', 'kaijotul', 230, 396, '2017-06-06', 25, 22);
INSERT INTO race VALUES (62, 'P563', 'summer', 'cash', 64, 309, '2016-03-27', 21, 11);
INSERT INTO race VALUES (63, 'P507', 'skachais', 'transfer', 238, 299, '2017-08-27', 1, 21);
INSERT INTO race VALUES (64, 'P574', 'summer', 'chordrun', 296, 433, '2023-08-22', 2, 18);
INSERT INTO race VALUES (65, 'P151', 'summer', 'invoice', 32, 19, '2023-02-01', 18, 16);
INSERT INTO race VALUES (66, 'P642', 'reckmend', 'kaijotul', 4, 69, '2016-09-14', 5, 8);
INSERT INTO race VALUES (67, 'P493', 'reckmend', 'transfer', 282, 170, '2019-11-25', 12, 21);
INSERT INTO race VALUES (68, 'P119', 'summer', 'transfer', 156, 260, '2012-07-02', 1, 9);
INSERT INTO race VALUES (69, 'P951', 'reckmend', 'transfer', 18, 48, '2018-10-23', 1, 2);
INSERT INTO race VALUES (70, 'P757', 'spring', 'transfer', 161, 121, '2024-03-05', 21, 2);
INSERT INTO race VALUES (71, 'P662', 'reckmend', 'transfer', 106, 422, '2021-10-09', 11, 12);
INSERT INTO race VALUES (72, 'P806', 'spring', 'transfer', 216, 413, '2019-12-24', 21, 19);
INSERT INTO race VALUES (73, 'P253', 'summer', 'cash', 215, 334, '2024-04-27', 11, 19);
INSERT INTO race VALUES (74, 'P405', 'summer', 'transfer', 175, 190, '2019-10-13', 24, 2);
INSERT INTO race VALUES (75, 'P494', 'skachais', 'transfer', 19, 5, '2014-05-04', 4, 1);
INSERT INTO race VALUES (76, 'P550', 'spring', 'kaijotul', 45, 193, '2023-06-04', 26, 15);
INSERT INTO race VALUES (77, 'P904', 'reckmend', 'transfer', 119, 25, '2018-06-11', 12, 7);
INSERT INTO race VALUES (78, 'P746', 'reckmend', 'transfer', 279, 327, '2018-02-21', 23, 21);
INSERT INTO race VALUES (79, 'P588', 'skachais', 'transfer', 202, 122, '2022-10-08', 23, 8);
INSERT INTO race VALUES (80, 'P439', 'summer', 'transfer', 119, 60, '2018-12-02', 7, 3);
INSERT INTO race VALUES (81, 'P560', 'summer', 'transfer', 11, 454, '2010-04-03', 18, 5);
INSERT INTO race VALUES (82, 'P895', 'reckmend', 'transfer', 176, 5, '2020-06-19', 19, 15);
INSERT INTO race VALUES (83, 'P565', 'skachais', 'kaijotul', 275, 261, '2018-05-15', 10, 16);
INSERT INTO race VALUES (84, 'P596', 'reckmend', 'transfer', 296, 417, '2020-01-15', 18, 15);
INSERT INTO race VALUES (85, 'P158', 'summer', 'cash', 210, 178, '2019-02-12', 25, 3);
INSERT INTO race VALUES (86, 'P688', 'summer', 'cash', 275, 272, '2011-05-08', 6, 15);
INSERT INTO race VALUES (87, 'P242', 'reckmend', 'cash', 103, 234, '2013-07-11', 18, 10);
INSERT INTO race VALUES (88, 'P966', 'spring', 'kaijotul', 172, 124, '2022-04-10', 1, 22);
INSERT INTO race VALUES (89, 'P374', 'reckmend', 'transfer', 123, 411, '2013-08-11', 21, 2);
INSERT INTO race VALUES (90, 'P189', 'summer', 'cash', 202, 83, '2013-11-13', 9, 18);
INSERT INTO race VALUES (91, 'P636', 'skachais', 'transfer', 38, 95, '2017-09-04', 9, 21);
INSERT INTO race VALUES (92, 'P299', 'skachais', 'cash', 13, 399, '2010-07-10', 9, 2);
INSERT INTO race VALUES (93, 'P870', 'reckmend', 'kaijotul', 36, 158, '2015-04-14', 12, 20);
INSERT INTO race VALUES (94, 'P991', 'summer', 'kaijotul', 211, 396, '2022-03-22', 21, 2);
INSERT INTO race VALUES (95, 'P970', 'spring', 'cash', 9, 86, '2022-03-21', 3, 16);
INSERT INTO race VALUES (96, 'P878', 'summer', 'invoice', 273, 205, '2014-04-05', 24, 12);
INSERT INTO race VALUES (97, 'P876', 'summer', 'invoice', 16, 390, '2012-12-14', 4, 7);
INSERT INTO race VALUES (98, 'P130', 'reckmend', 'chordrun', 20, 392, '2016-08-08', 4, 3);
INSERT INTO race VALUES (99, 'P293', 'skachais', 'cash', 110, 13, '2014-01-16', 6, 19);
INSERT INTO race VALUES (100, 'P689', 'reckmend', 'transfer', 37, 160, '2015-12-11', 26, 16);
INSERT INTO race VALUES (101, 'P476', 'summer', 'invoice', 249, 7, '2015-05-11', 6, 18);
INSERT INTO race VALUES (102, 'P555', 'summer', 'cash', 252, 403, '2021-07-14', 4, 8);
INSERT INTO race VALUES (103, 'P606', 'summer', 'transfer', 137, 78, '2022-02-19', 21, 6);
INSERT INTO race VALUES (104, 'P545', 'skachais', 'transfer', 287, 315, '2018-12-17', 24, 22);
INSERT INTO race VALUES (105, 'P176', 'reckmend', 'invoice', 142, 131, '2023-09-13', 25, 11);
INSERT INTO race VALUES (106, 'P962', 'summer', 'kaijotul', 3, 151, '2011-07-10', 2, 22);
INSERT INTO race VALUES (107, 'P234', 'skachais', 'kaijotul', 161, 256, '2021-05-15', 19, 12);
INSERT INTO race VALUES (108, 'P100', 'reckmend', 'invoice', 283, 459, '2020-10-22', 19, 11);
INSERT INTO race VALUES (109, 'P156', 'summer', 'kaijotul', 187, 39, '2023-09-11', 4, 8);
INSERT INTO race VALUES (110, 'P706', 'spring', 'cash', 108, 93, '2023-10-02', 4, 16);
INSERT INTO race VALUES (111, 'P973', 'skachais', 'invoice', 194, 259, '2021-05-22', 4, 19);
INSERT INTO race VALUES (112, 'P827', 'skachais', 'cash', 127, 403, '2017-02-19', 23, 21);
INSERT INTO race VALUES (113, 'P338', 'reckmend', 'cash', 103, 449, '2013-11-19', 24, 21);
INSERT INTO race VALUES (114, 'P355', 'skachais', 'transfer', 155, 300, '2017-01-06', 19, 18);
INSERT INTO race VALUES (115, 'P720', 'reckmend', 'cash', 226, 334, '2016-04-27', 6, 20);
INSERT INTO race VALUES (116, 'P836', 'summer', 'transfer', 71, 265, '2011-09-27', 15, 22);
INSERT INTO race VALUES (117, 'P400', 'summer', 'transfer', 16, 189, '2016-11-05', 9, 7);
INSERT INTO race VALUES (118, 'P474', 'reckmend', 'cash', 109, 355, '2019-03-21', 19, 22);
INSERT INTO race VALUES (119, 'P497', 'spring', 'cash', 248, 175, '2019-12-13', 26, 9);
INSERT INTO race VALUES (120, 'P872', 'summer', 'cash', 37, 38, '2015-07-02', 24, 2);
