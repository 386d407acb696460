CREATE TABLE sailors_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  city_val TEXT NOT NULL,
  jasplon_val TEXT NOT NULL,
  petosstal_plinjeadick_val INTEGER NOT NULL,
  daily_size_val INTEGER NOT NULL,
  hiring_date_val TEXT NOT NULL
);
INSERT INTO sailors_table VALUES (1, 'Feaclond Zondsas', 'tunflout', 'chaitril', 202, 6, '1998-02-20');
INSERT INTO sailors_table VALUES (2, 'Jack Nash', 'Riga', 'chaitril', 193, 26, '2023-09-15');
INSERT INTO sailors_table VALUES (3, 'Quandgour Churi', 'tunflout', 'suspended', 172, 10, '2011-08-08');
INSERT INTO sailors_table VALUES (4, 'Dandwestel Peamtrar', 'Ghent', 'chaitril', 153, 38, '2016-09-14');
INSERT INTO sailors_table VALUES (5, 'Thoundflo Shamsheadrail', 'Cairo', 'chaitril', 189, 30, '2023-11-11');
INSERT INTO sailors_table VALUES (6, 'Nutwickzo Shailjom', 'Cairo', 'wanbund', 191, 10, '2022-06-05');
INSERT INTO sailors_table VALUES (7, 'Kevin Quist', 'tunflout', 'retired', 150, 5, '2023-10-06');
INSERT INTO sailors_table VALUES (8, 'Clerdandkit Cloundsar', 'Riga', 'suspended', 170, 25, '1993-08-10');
INSERT INTO sailors_table VALUES (9, 'Simon Cohen', 'Ghent', 'chaitril', 173, 23, '2004-12-03');
INSERT INTO sailors_table VALUES (10, 'Wendy Ellis', 'Cairo', 'suspended', 155, 27, '1989-04-04');
INSERT INTO sailors_table VALUES (11, 'Naigril Valul', 'Cairo', 'chaitril', 202, 33, '2000-10-23');
INSERT INTO sailors_table VALUES (12, 'Paula Evans', 'tunflout', 'chaitril', 205, 35, '1985-01-27');
INSERT INTO sailors_table VALUES (13, 'Nusvol Quulhan', 'Ghent', 'retired', 163, 28, '2020-09-25');
INSERT INTO sailors_table VALUES (14, 'Quinn Klein', 'tunflout', 'chaitril', 182, 16, '2021-07-09');
INSERT INTO sailors_table VALUES (15, 'Liam Vega', 'tunflout', 'chaitril', 183, 34, '2018-12-10');
INSERT INTO sailors_table VALUES (16, 'Chumclearran Woutsack', 'Ghent', 'retired', 173, 21, '2008-03-05');
INSERT INTO sailors_table VALUES (17, 'Peter Davis', 'Cairo', 'suspended', 191, 14, '2016-07-28');
INSERT INTO sailors_table VALUES (18, 'Nina Larsen', 'Cairo', 'suspended', 187, 27, '1996-06-25');
INSERT INTO sailors_table VALUES (19, 'Gumjubi Waba', 'Ghent', 'chaitril', 201, 10, '1993-11-27');
INSERT INTO sailors_table VALUES (20, 'Beckflouwail Gurdrait', 'Cairo', 'chaitril', 156, 20, '1993-03-04');
INSERT INTO sailors_table VALUES (21, 'Olivia Klein', 'Cairo', 'wanbund', 167, 33, '1997-08-10');
INSERT INTO sailors_table VALUES (22, 'Lingot Meatbaimtrim', 'Cairo', 'wanbund', 162, 11, '2000-10-03');
INSERT INTO sailors_table VALUES (23, 'Quenthundgar Meamer', 'Cairo', 'retired', 197, 3, '2006-05-06');
INSERT INTO sailors_table VALUES (24, 'Golga Plamclamthis', 'Ghent', 'chaitril', 159, 35, '2017-10-18');
INSERT INTO sailors_table VALUES (25, 'Darlear Trenvound', 'Cairo', 'chaitril', 169, 38, '2013-12-13');
INSERT INTO sailors_table VALUES (26, 'Hasstosvoun Clasmut', 'Cairo', 'suspended', 170, 32, '1985-11-10');
INSERT INTO sailors_table VALUES (27, 'Ana Brown', 'Ghent', 'wanbund', 191, 30, '2009-02-06');
INSERT INTO sailors_table VALUES (28, 'Teshai Skeanmourit', 'Ghent', 'suspended', 176, 39, '2014-05-22');
INSERT INTO sailors_table VALUES (29, 'Oscar Sato', 'Ghent', 'retired', 157, 5, '1990-01-13');
INSERT INTO sailors_table VALUES (30, 'Faindgret Krickchor', 'Riga', 'suspended', 164, 9, '2020-02-15');
INSERT INTO sailors_table VALUES (31, 'Plickfaindmoun Jurmi', 'Ghent', 'suspended', 185, 34, '2019-10-22');
INSERT INTO sailors_table VALUES (32, 'Flackgimgrus Krofound', 'Ghent', 'chaitril', 150, 2, '2014-11-12');
INSERT INTO sailors_table VALUES (33, 'Stanjear Fondkand', 'Cairo', 'chaitril', 182, 35, '2010-10-18');
INSERT INTO sailors_table VALUES (34, 'David Ford', 'Cairo', 'suspended', 152, 12, '1994-03-25');
CREATE TABLE piers_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  quaisbail_val TEXT NOT NULL,
  owner_val TEXT NOT NULL,
  altitude_val INTEGER NOT NULL,
  common_margin_val INTEGER NOT NULL,
  renovation_date_val TEXT NOT NULL
);
INSERT INTO piers_table VALUES (1, 'Blackbury', 'SHE', 'city', 1875, 427, '2023-10-28');
INSERT INTO piers_table VALUES (2, 'Flammutbas', 'VUC', 'city', 2200, 389, '2006-11-19');
INSERT INTO piers_table VALUES (3, 'Semteafous', 'SHE', 'council', 1351, 387, '2024-04-20');
INSERT INTO piers_table VALUES (4, 'Mendthamteas', 'VUC', 'plisshar', 2250, 215, '2014-08-17');
INSERT INTO piers_table VALUES (5, 'Blackmouth', 'SHE', 'council', 2369, 161, '2021-05-08');
INSERT INTO piers_table VALUES (6, 'Blackton', 'SHE', 'family', 616, 212, '2014-09-26');
INSERT INTO piers_table VALUES (7, 'Marshbury', 'VUC', 'company', 1286, 127, '2003-11-12');
INSERT INTO piers_table VALUES (8, 'Greendale', 'WE', 'family', 8, 437, '2001-01-04');
INSERT INTO piers_table VALUES (9, 'Gromveasshean', 'CEN', 'family', 1218, 489, '2024-05-15');
INSERT INTO piers_table VALUES (10, 'Staiskait', 'SHE', 'council', 1016, 502, '2009-09-07');
INSERT INTO piers_table VALUES (11, 'Ashdale', 'VUC', 'family', 1237, 302, '2002-02-24');
INSERT INTO piers_table VALUES (12, 'Drolbremrick', 'ALP', 'council', 1273, 524, '2002-05-21');
INSERT INTO piers_table VALUES (13, 'Daflaswos', 'ALP', 'company', 2861, 45, '2021-07-16');
INSERT INTO piers_table VALUES (14, 'Wultreasstor', 'ALP', 'family', 326, 132, '2019-02-08');
INSERT INTO piers_table VALUES (15, 'Greengate', 'WE', 'city', 1969, 269, '2015-02-20');
INSERT INTO piers_table VALUES (16, 'Flushon', 'ALP', 'family', 224, 584, '1992-10-07');
INSERT INTO piers_table VALUES (17, 'Clouljound', 'ALP', 'council', 2736, 374, '2001-06-25');
INSERT INTO piers_table VALUES (18, 'Quarlou', 'SHE', 'city', 926, 363, '2018-12-24');
INSERT INTO piers_table VALUES (19, 'Bremkroumvam', 'ALP', 'council', 1324, 316, '2010-11-23');
INSERT INTO piers_table VALUES (20, 'Pemboskroun', 'WE', 'council', 1055, 261, '1991-03-03');
INSERT INTO piers_table VALUES (21, 'Zezatream', 'SHE', 'council', 1786, 250, '2012-10-12');
INSERT INTO piers_table VALUES (22, 'Truckshondrond', 'SHE', 'company', 828, 480, '2006-06-12');
CREATE TABLE crossings_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  flucktreandthum_val TEXT NOT NULL,
  second_section_val TEXT NOT NULL,
  attendance_val INTEGER NOT NULL,
  discount_val INTEGER NOT NULL,
  shoustrearjou_val TEXT NOT NULL,
  sailor_nr INTEGER NOT NULL,
  pier_nr INTEGER NOT NULL,
  FOREIGN KEY (sailor_nr) REFERENCES sailors_table(nr),
  FOREIGN KEY (pier_nr) REFERENCES piers_table(nr)
);
INSERT INTO crossings_table VALUES (1, 'Q328', 'barlu', 'shoumrusri', 363, 15, '2011-02-11', 2, 6);
INSERT INTO crossings_table VALUES (2, 'Q674', 'sethit', 'low', 766, 8, '2015-09-02', 25, 6);
INSERT INTO crossings_table VALUES (3, 'Q274', 'sethit', 'low', 948, 50, '2018-07-28', 15, 14);
INSERT INTO crossings_table VALUES (4, 'Q604', 'sethit', 'shoumrusri', 827, 15, '2015-12-22', 34, 17);
INSERT INTO crossings_table VALUES (5, 'Q747', 'cheque', 'shoumrusri', 475, 4, '2022-12-19', 27, 15);
INSERT INTO crossings_table VALUES (6, 'Q506', 'transfer', 'high', 530, 55, '2016-05-21', 13, 2);
INSERT INTO crossings_table VALUES (7, 'Q754', 'card', 'shoumrusri', 687, 44, '2011-03-04', 28, 12);
INSERT INTO crossings_table VALUES (8, 'Q479', 'invoice', 'low', 880, 2, '2015-09-05', 20, 9);
INSERT INTO crossings_table VALUES (9, 'Q441', 'card', 'low', 929, 28, '2018-03-24', 14, 15);
INSERT INTO crossings_table VALUES (10, 'Q806', 'transfer', 'low', 746, 22, '2017-02-20', 20, 10);
INSERT INTO crossings_table VALUES (11, 'Q408', 'card', 'high', 577, 11, '2013-11-11', 8, 3);
INSERT INTO crossings_table VALUES (12, 'Q992', 'card', 'shoumrusri', 829, 55, '2012-10-14', 27, 14);
INSERT INTO crossings_table VALUES (13, 'Q307', 'sethit', 'high', 903, 29, '2010-09-18', 32, 3);
INSERT INTO crossings_table VALUES (14, 'Q786', 'sethit', 'high', 906, 49, '2023-08-19', 8, 15);
INSERT INTO crossings_table VALUES (15, 'Q215', 'cheque', 'low', 675, 22, '2017-09-01', 19, 3);
INSERT INTO crossings_table VALUES (16, 'Q668', 'sethit', 'shoumrusri', 792, 27, '2013-07-28', 11, 3);
INSERT INTO crossings_table VALUES (17, 'Q643', 'cheque', 'high', 492, 16, '2019-05-04', 20, 6);
INSERT INTO crossings_table VALUES (18, 'Q748', 'transfer', 'shoumrusri', 531, 31, '2014-01-04', 13, 10);
INSERT INTO crossings_table VALUES (19, 'Q995', 'transfer', 'high', 362, 47, '2020-10-04', 25, 13);
INSERT INTO crossings_table VALUES (20, 'Q244', 'barlu', 'normal', 182, 24, '2011-03-25', 18, 2);
INSERT INTO crossings_table VALUES (21, 'Q624', 'sethit', 'shoumrusri', 688, 17, '2012-12-06', 3, 15);
INSERT INTO crossings_table VALUES (22, 'Q757', 'sethit', 'high', 911, 28, '2010-03-24', 2, 2);
INSERT INTO crossings_table VALUES (23, 'Q683', 'card', 'high', 452, 15, '2016-07-23', 18, 15);
INSERT INTO crossings_table VALUES (24, 'Q565', 'transfer', 'low', 502, 42, '2015-07-12', 17, 6);
INSERT INTO crossings_table VALUES (25, 'Q447', 'transfer', 'low', 647, 8, '2022-07-13', 5, 5);
INSERT INTO crossings_table VALUES (26, 'Q665', 'barlu', 'shoumrusri', 243, 41, '2016-04-24', 17, 7);
INSERT INTO crossings_table VALUES (27, 'Q989', 'sethit', 'normal', 4, 53, '2019-03-20', 34, 13);
INSERT INTO crossings_table VALUES (28, 'Q625', 'cheque', 'low', 640, 15, '2012-03-26', 33, 13);
INSERT INTO crossings_table VALUES (29, 'Q785', 'cheque', 'shoumrusri', 882, 55, '2022-02-12', 3, 18);
INSERT INTO crossings_table VALUES (30, 'Q825', 'transfer', 'high', 411, 3, '2022-12-26', 1, 12);
INSERT INTO crossings_table VALUES (31, 'Q139', 'sethit', 'low', 451, 10, '2013-05-27', 28, 17);
INSERT INTO crossings_table VALUES (32, 'Q869', 'cheque', 'high', 753, 35, '2023-11-11', 3, 6);
INSERT INTO crossings_table VALUES (33, 'Q442', 'barlu', 'shoumrusri', 694, 38, '2014-07-06', 14, 10);
INSERT INTO crossings_table VALUES (34, 'Q162', 'card', 'shoumrusri', 179, 29, '2016-02-20', 2, 17);
INSERT INTO crossings_table VALUES (35, 'Q963', 'cheque', 'low', 305, 40, '2017-12-07', 18, 13);
INSERT INTO crossings_table VALUES (36, 'Q588', 'cheque', 'low', 607, 12, '2016-10-24', 25, 18);
INSERT INTO crossings_table VALUES (37, 'Q836', 'cheque', 'shoumrusri', 786, 9, '2021-02-09', 17, 4);
INSERT INTO crossings_table VALUES (38, 'Q810', 'cheque', 'low', 353, 19, '2013-02-20', 28, 19);
INSERT INTO crossings_table VALUES (39, 'Q181', 'transfer', 'shoumrusri', 594, 15, '2016-06-20', 13, 6);
INSERT INTO crossings_table VALUES (40, 'Q916', 'transfer', 'low', 801, 34, '2019-09-17', 9, 19);
INSERT INTO crossings_table VALUES (41, 'Q387', 'barlu', 'low', 827, 39, '2017-02-06', 1, 6);
INSERT INTO crossings_table VALUES (42, 'Q219', 'sethit', 'shoumrusri', 688, 7, '2012-06-01', 8, 10);
INSERT INTO crossings_table VALUES (43, 'Q289', 'transfer', 'low', 589, 24, '2022-02-15', 34, 15);
INSERT INTO crossings_table VALUES (44, 'Q352', 'cheque', 'shoumrusri', 433, 37, '2011-02-12', 28, 4);
INSERT INTO crossings_table VALUES (45, 'Q495', 'invoice', 'shoumrusri', 735, 51, '2018-05-15', 8, 3);
INSERT INTO crossings_table VALUES (46, 'Q268', 'card', 'high', 937, 25, '2018-03-17', 13, 2);
INSERT INTO crossings_table VALUES (47, 'Q878', 'cheque', 'shoumrusri', 30, 3, '2024-12-13', 20, 19);
INSERT INTO crossings_table VALUES (48, 'Q228', 'cheque', 'shoumrusri', 107, 32, '2014-12-26', 34, 6);
INSERT INTO crossings_table VALUES (49, 'Q480', 'transfer', 'low', 628, 29, '2015-10-20', 8, 7);
INSERT INTO crossings_table VALUES (50, 'Q347', 'barlu', 'high', 577, 52, '2021-11-17', 2, 3);
INSERT INTO crossings_table VALUES (51, 'Q284', 'sethit', 'shoumrusri', 76, 41, '2023-06-16', 25, 7);
INSERT INTO crossings_table VALUES (52, 'Q120', 'barlu', 'low', 896, 59, '2015-06-05', 34, 20);
INSERT INTO crossings_table VALUES (53, 'Q407', 'cheque', 'shoumrusri', 872, 43, '2015-05-18', 3, 14);
INSERT INTO crossings_table VALUES (54, 'Q122', 'cheque', 'shoumrusri', 124, 30, '2017-11-04', 2, 6);
INSERT INTO crossings_table VALUES (55, 'Q400', 'barlu', 'shoumrusri', 100, 24, '2023-06-12', 6, 7);
INSERT INTO crossings_table VALUES (56, 'Q273', 'cheque', 'low', 280, 40, '2013-12-22', 13, 2);
INSERT INTO crossings_table VALUES (57, 'Q292', 'barlu', 'shoumrusri', 838, 12, '2011-08-07', 22, 17);
INSERT INTO crossings_table VALUES (58, 'Q938', 'invoice', 'shoumrusri', 368, 2, '2011-05-05', 2, 7);
INSERT INTO crossings_table VALUES (59, 'Q429', 'cheque', 'high', 389, 8, '2023-03-12', 2, 14);
INSERT INTO crossings_table VALUES (60, 'Q230', 'cheque', 'shoumrusri', 680, 9, '2019-09-15', 22, 12);
INSERT INTO crossings_table VALUES (61, 'Q437', 'transfer', 'normal', 114, 44, '2021-09-24', 3, 3);
INSERT INTO crossings_table VALUES (62, 'Q784', 'cheque', 'low', 379, 38, '2018-01-28', 14, 6);
INSERT INTO crossings_table VALUES (63, 'Q776', 'transfer', 'low', 624, 40, '2023-08-11', 15, 6);
INSERT INTO crossings_table VALUES (64, 'Q281', 'invoice', 'low', 828, 0, '2016-12-02', 1, 6);
INSERT INTO crossings_table VALUES (65, 'Q612', 'cheque', 'high', 52, 7, '2010-07-15', 28, 9);
INSERT INTO crossings_table VALUES (66, 'Q863', 'barlu', 'shoumrusri', 516, 39, '2013-02-11', 25, 9);
INSERT INTO crossings_table VALUES (67, 'Q277', 'transfer', 'low', 794, 28, '2020-02-07', 4, 17);
INSERT INTO crossings_table VALUES (68, 'Q842', 'transfer', 'shoumrusri', 120, 25, '2022-11-18', 4, 7);
INSERT INTO crossings_table VALUES (69, 'Q573', 'card', 'shoumrusri', 616, 49, '2014-06-08', 3, 10);
INSERT INTO crossings_table VALUES (70, 'Q114', 'barlu', 'shoumrusri', 805, 46, '2010-01-20', 21, 6);
INSERT INTO crossings_table VALUES (71, 'Q692', 'sethit', 'shoumrusri', 335, 47, '2011-04-07', 25, 17);
INSERT INTO crossings_table VALUES (72, 'Q508', 'sethit', 'shoumrusri', 667, 24, '2018-03-17', 28, 15);
INSERT INTO crossings_table VALUES (73, 'Q994', 'barlu', 'shoumrusri', 489, 11, '2011-06-01', 3, 17);
INSERT INTO crossings_table VALUES (74, 'Q326', 'barlu', 'shoumrusri', 817, 4, '2014-02-12', 1, 10);
INSERT INTO crossings_table VALUES (75, 'Q927', 'barlu', 'low', 609, 25, '2024-12-12', 8, 13);
INSERT INTO crossings_table VALUES (76, 'Q850', 'cheque', 'normal', 474, 45, '2022-09-22', 11, 13);
INSERT INTO crossings_table VALUES (77, 'Q599', 'invoice', 'normal', 915, 45, '2010-10-18', 17, 3);
INSERT INTO crossings_table VALUES (78, 'Q132', 'cheque', 'shoumrusri', 6, 8, '2014-08-03', 3, 19);
INSERT INTO crossings_table VALUES (79, 'Q547', 'barlu', 'shoumrusri', 154, 26, '2022-08-20', 14, 17);
INSERT INTO crossings_table VALUES (80, 'Q899', 'invoice', 'normal', 292, 22, '2022-03-12', 6, 5);
INSERT INTO crossings_table VALUES (81, 'Q485', 'cheque', 'shoumrusri', 842, 14, '2016-09-04', 17, 19);
INSERT INTO crossings_table VALUES (82, 'Q859', 'cheque', 'high', 384, 56, '2015-11-08', 1, 18);
INSERT INTO crossings_table VALUES (83, 'Q520', 'card', 'high', 761, 43, '2013-10-04', 28, 15);
INSERT INTO crossings_table VALUES (84, 'Q192', 'transfer', 'low', 495, 37, '2019-08-26', 19, 19);
INSERT INTO crossings_table VALUES (85, 'Q452', 'invoice', 'shoumrusri', 568, 4, '2021-10-26', 17, 19);
INSERT INTO crossings_table VALUES (86, 'Q967', 'cheque', 'shoumrusri', 937, 39, '2014-06-12', 20, 20);
INSERT INTO crossings_table VALUES (87, 'Q637', 'sethit', 'high', 242, 40, '2021-01-05', 14, 18);
INSERT INTO crossings_table VALUES (88, 'Q314', 'cheque', 'high', 215, 43, '2012-12-27', 5, 20);
INSERT INTO crossings_table VALUES (89, 'Q310', 'cheque', 'high', 222, 17, '2010-02-15', 18, 14);
INSERT INTO crossings_table VALUES (90, 'Q187', 'sethit', 'low', 28, 47, '2021-04-21', 1, 19);
INSERT INTO crossings_table VALUES (91, 'Q874', 'cheque', 'shoumrusri', 628, 33, '2016-03-28', 15, 14);
INSERT INTO crossings_table VALUES (92, 'Q639', 'barlu', 'shoumrusri', 139, 1, '2017-06-27', 2, 6);
INSERT INTO crossings_table VALUES (93, 'Q636', 'barlu', 'low', 237, 48, '2020-08-02', 27, 21);
INSERT INTO crossings_table VALUES (94, 'Q186', 'barlu', 'low', 44, 9, '2018-02-21', 2, 18);
INSERT INTO crossings_table VALUES (95, 'Q719', 'invoice', 'shoumrusri', 167, 37, '2010-02-26', 20, 14);
INSERT INTO crossings_table VALUES (96, 'Q688', 'transfer', 'shoumrusri', 48, 10, '2015-06-11', 17, 19);
INSERT INTO crossings_table VALUES (97, 'Q660', 'sethit', 'high', 583, 54, '2024-09-05', 6, 15);
INSERT INTO crossings_table VALUES (98, 'Q340', 'cheque', 'high', 293, 7, '2016-08-25', 13, 20);
INSERT INTO crossings_table VALUES (99, 'Q782', 'transfer', 'shoumrusri', 78, 9, '2011-10-25', 27, 6);
INSERT INTO crossings_table VALUES (100, 'Q251', 'barlu', 'low', 120, 22, '2012-10-24', 5, 12);
INSERT INTO crossings_table VALUES (101, 'Q259', 'cheque', 'shoumrusri', 498, 48, '2011-06-06', 15, 14);
INSERT INTO crossings_table VALUES (102, 'Q223', 'barlu', 'shoumrusri', 622, 27, '2018-05-01', 9, 5);
INSERT INTO crossings_table VALUES (103, 'Q803', 'cheque', 'shoumrusri', 353, 40, '2010-06-01', 1, 13);
INSERT INTO crossings_table VALUES (104, 'Q623', 'cheque', 'low', 834, 4, '2017-06-27', 25, 18);
INSERT INTO crossings_table VALUES (105, 'Q148', 'sethit', 'shoumrusri', 400, 3, '2012-07-24', 20, 12);
INSERT INTO crossings_table VALUES (106, 'Q914', 'sethit', 'high', 616, 25, '2014-07-10', 1, 7);
INSERT INTO crossings_table VALUES (107, 'Q543', 'transfer', 'shoumrusri', 234, 27, '2023-09-25', 25, 17);
INSERT INTO crossings_table VALUES (108, 'Q844', 'sethit', 'shoumrusri', 175, 35, '2020-07-18', 13, 20);
INSERT INTO crossings_table VALUES (109, 'Q265', 'barlu', 'shoumrusri', 940, 44, '2015-05-21', 1, 7);
INSERT INTO crossings_table VALUES (110, 'Q420', 'sethit', 'high', 441, 32, '2014-08-11', 8, 14);
INSERT INTO crossings_table VALUES (111, 'Q846', 'cheque', 'high', 187, 30, '2014-05-19', 34, 5);
INSERT INTO crossings_table VALUES (112, 'Q276', 'cheque', 'low', 85, 10, '2010-06-10', 13, 7);
INSERT INTO crossings_table VALUES (113, 'Q301', 'card', 'normal', 211, 41, '2017-07-03', 3, 13);
INSERT INTO crossings_table VALUES (114, 'Q584', 'cheque', 'shoumrusri', 424, 21, '2020-12-28', 5, 2);
INSERT INTO crossings_table VALUES (115, 'Q930', 'card', 'shoumrusri', 328, 43, '2016-02-25', 33, 10);
INSERT INTO crossings_table VALUES (116, 'Q934', 'invoice', 'high', 388, 18, '2021-03-22', 13, 6);
INSERT INTO crossings_table VALUES (117, 'Q226', 'cheque', 'shoumrusri', 177, 53, '2014-02-17', 34, 12);
INSERT INTO crossings_table VALUES (118, 'Q561', 'cheque', 'low', 5, 41, '2011-05-18', 21, 18);
INSERT INTO crossings_table VALUES (119, 'Q554', 'transfer', 'high', 744, 58, '2010-06-02', 2, 15);
INSERT INTO crossings_table VALUES (120, 'Q694', 'sethit', 'shoumrusri', 90, 54, '2024-08-16', 26, 4);
