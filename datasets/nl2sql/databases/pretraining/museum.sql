CREATE TABLE curator_list (
  cur_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sh TEXT NOT NULL,
  ctz TEXT NOT NULL,
  exp INTEGER NOT NULL,
  result INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO curator_list VALUES (1, 'Nendtrotgroul Quutbem', 'RA', 'veamplondind', 29, 183, '1948-07-01');
INSERT INTO curator_list VALUES (2, 'Plouberku Stimwounkind', 'RA', 'Croatia', 8, 88, '1962-02-09');
INSERT INTO curator_list VALUES (3, 'Sourhoun Longronquean', 'CL', 'Croatia', 35, 922, '1955-09-08');
INSERT INTO curator_list VALUES (4, 'Henry Silva', 'QU', 'Croatia', 28, 737, '1993-05-24');
INSERT INTO curator_list VALUES (5, 'Stakro Chitear', 'RA', 'Croatia', 7, 625, '1981-11-25');
INSERT INTO curator_list VALUES (6, 'Peter Quist', 'RA', 'veamplondind', 31, 83, '1992-09-16');
INSERT INTO curator_list VALUES (7, 'Kevin Fischer', 'RA', 'kranvatskund', 36, 985, '1975-05-25');
INSERT INTO curator_list VALUES (8, 'Rerkeas Stucknoun', 'CL', 'dregetten', 0, 135, '1978-06-05');
INSERT INTO curator_list VALUES (9, 'Wicksas Murselzou', 'CL', 'kranvatskund', 21, 871, '1986-06-19');
INSERT INTO curator_list VALUES (10, 'Drasstinddrir Fleasheas', 'RA', 'dregetten', 9, 507, '1978-08-01');
INSERT INTO curator_list VALUES (11, 'Ivan Reed', 'RA', 'kranvatskund', 5, 82, '1990-03-26');
INSERT INTO curator_list VALUES (12, 'Hanna Quist', 'RA', 'kranvatskund', 7, 19, '1974-01-05');
INSERT INTO curator_list VALUES (13, 'Floulfainnal Drompais', 'CL', 'dregetten', 12, 671, '1960-10-23');
INSERT INTO curator_list VALUES (14, 'Moumhirji Kounlol', 'RA', 'dregetten', 18, 533, '1950-06-08');
INSERT INTO curator_list VALUES (15, 'Thamflu Troukomem', 'RA', 'kranvatskund', 9, 126, '1962-11-19');
INSERT INTO curator_list VALUES (16, 'Kate Ford', 'CL', 'Croatia', 23, 38, '1950-10-19');
INSERT INTO curator_list VALUES (17, 'Skarkus Trourflimzeack', 'RA', 'Croatia', 29, 904, '1996-09-27');
INSERT INTO curator_list VALUES (18, 'Zombraimpal Grouttos', 'CL', 'dregetten', 29, 909, '1984-10-11');
INSERT INTO curator_list VALUES (19, 'Chaisvarpo Cheatjatme', 'RA', 'dregetten', 26, 415, '1974-12-09');
INSERT INTO curator_list VALUES (20, 'Chemkumzai Clilger', 'QU', 'dregetten', 12, 223, '1948-07-19');
INSERT INTO curator_list VALUES (21, 'Grundbritho Gawair', 'RA', 'dregetten', 4, 137, '2002-11-10');
INSERT INTO curator_list VALUES (22, 'Olivia Larsen', 'QU', 'dregetten', 5, 308, '1957-02-17');
INSERT INTO curator_list VALUES (23, 'Elena Kaya', 'RA', 'Croatia', 38, 662, '1988-12-02');
INSERT INTO curator_list VALUES (24, 'Tara Green', 'CL', 'kranvatskund', 16, 216, '1946-10-18');
CREATE TABLE tbl_painting (
  painting_id INTEGER PRIMARY KEY,
  pai_nm TEXT NOT NULL,
  hue TEXT NOT NULL,
  ctg TEXT NOT NULL,
  lng_cm INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  mfd TEXT NOT NULL
);
INSERT INTO tbl_painting VALUES (1, 'Sweet Lantern', 'white', 'rare', 647, 83, '1961-01-13');
INSERT INTO tbl_painting VALUES (2, 'Wild Dragon', 'white', 'vintage', 235, 629, '1975-08-09');
INSERT INTO tbl_painting VALUES (3, 'Gronquockkrum Chantrentail', 'white', 'rare', 193, 231, '2003-09-19');
INSERT INTO tbl_painting VALUES (4, 'Malter Chishoudrai', 'floutgairhaim', 'limited', 396, 863, '2021-03-28');
INSERT INTO tbl_painting VALUES (5, 'Chumdack Plitraiskrou', 'brown', 'steaweam', 253, 491, '2021-05-24');
INSERT INTO tbl_painting VALUES (6, 'Kouskril Plairun', 'silver', 'vintage', 287, 255, '1983-08-13');
INSERT INTO tbl_painting VALUES (7, 'Royal Pebble', 'floutgairhaim', 'steaweam', 317, 545, '2010-08-28');
INSERT INTO tbl_painting VALUES (8, 'Vileasbrous Stouckthack', 'white', 'limited', 102, 794, '1979-06-19');
INSERT INTO tbl_painting VALUES (9, 'Noble Orchid', 'floutgairhaim', 'limited', 108, 848, '2005-04-04');
INSERT INTO tbl_painting VALUES (10, 'Braicklarkrait Taidrim', 'rearmund', 'rare', 353, 812, '1962-11-09');
INSERT INTO tbl_painting VALUES (11, 'Chadrinwol Buchindmin', 'floutgairhaim', 'rare', 231, 105, '2003-07-24');
INSERT INTO tbl_painting VALUES (12, 'Dealkrailfaick Deatclondchi', 'white', 'steaweam', 10, 867, '2014-06-01');
INSERT INTO tbl_painting VALUES (13, 'Plainbevam Chuckgror', 'rearmund', 'steaweam', 107, 673, '1964-11-18');
INSERT INTO tbl_painting VALUES (14, 'Fendquoumkreand Chinral', 'brown', 'vintage', 579, 714, '1980-02-04');
INSERT INTO tbl_painting VALUES (15, 'Rapid Harvest', 'brown', 'rare', 231, 449, '2004-09-01');
INSERT INTO tbl_painting VALUES (16, 'Sunny Beacon', 'silver', 'steaweam', 575, 434, '2017-08-26');
INSERT INTO tbl_painting VALUES (17, 'Soumfloundtind Stinshat', 'white', 'vintage', 608, 384, '2000-05-18');
INSERT INTO tbl_painting VALUES (18, 'Fondgandquil Sobutwail', 'floutgairhaim', 'steaweam', 277, 83, '1975-02-03');
INSERT INTO tbl_painting VALUES (19, 'Secret Willow', 'floutgairhaim', 'steaweam', 294, 821, '1968-01-02');
INSERT INTO tbl_painting VALUES (20, 'Misty Raven', 'brown', 'steaweam', 101, 259, '1997-07-26');
INSERT INTO tbl_painting VALUES (21, 'Noble Summit', 'brown', 'steaweam', 27, 382, '1993-04-14');
INSERT INTO tbl_painting VALUES (22, 'Zoskainstound Healbritgra', 'silver', 'steaweam', 181, 581, '1968-04-02');
INSERT INTO tbl_painting VALUES (23, 'Ploutou Kileat', 'brown', 'steaweam', 687, 346, '2021-06-26');
CREATE TABLE all_exhibitions (
  exhb_no INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  weather TEXT NOT NULL,
  prog TEXT NOT NULL,
  units INTEGER NOT NULL,
  rebate INTEGER NOT NULL,
  entered TEXT NOT NULL,
  curator_id INTEGER NOT NULL,
  painting_key INTEGER NOT NULL,
  FOREIGN KEY (curator_id) REFERENCES curator_list(cur_no),
  FOREIGN KEY (painting_key) REFERENCES tbl_painting(painting_id)
);
INSERT INTO all_exhibitions VALUES (1, 'R930', 'shathuthond', 'quirgraim', 60, 16, '2017-07-28', 15, 15);
INSERT INTO all_exhibitions VALUES (2, 'R371', 'clusseanclai', 'open', 122, 8, '2017-05-19', 9, 4);
INSERT INTO all_exhibitions VALUES (3, 'R634', 'shathuthond', 'failed', 225, 12, '2015-02-21', 3, 18);
INSERT INTO all_exhibitions VALUES (4, 'R919', 'cloudy', 'failed', 81, 51, '2023-08-14', 16, 10);
INSERT INTO all_exhibitions VALUES (5, 'R345', 'clusseanclai', 'failed', 287, 26, '2020-02-07', 20, 5);
INSERT INTO all_exhibitions VALUES (6, 'R499', 'shathuthond', 'open', 274, 24, '2021-11-01', 10, 23);
INSERT INTO all_exhibitions VALUES (7, 'R614', 'snowy', 'quirgraim', 127, 8, '2019-09-02', 1, 2);
INSERT INTO all_exhibitions VALUES (8, 'R698', 'snowy', 'open', 173, 55, '2021-01-03', 5, 10);
INSERT INTO all_exhibitions VALUES (9, 'R818', 'cloudy', 'failed', 7, 18, '2010-02-23', 10, 5);
INSERT INTO all_exhibitions VALUES (10, 'R361', 'snowy', 'open', 267, 48, '2019-08-09', 19, 11);
INSERT INTO all_exhibitions VALUES (11, 'R429', 'snowy', 'rejected', 259, 21, '2015-07-23', 23, 23);
INSERT INTO all_exhibitions VALUES (12, 'R720', 'clusseanclai', 'failed', 38, 3, '2022-07-01', 20, 6);
INSERT INTO all_exhibitions VALUES (13, 'R628', 'cloudy', 'rejected', 30, 10, '2023-11-27', 21, 11);
INSERT INTO all_exhibitions VALUES (14, 'R563', 'snowy', 'failed', 120, 28, '2019-10-08', 23, 15);
INSERT INTO all_exhibitions VALUES (15, 'R450', 'shathuthond', 'quirgraim', 62, 59, '2018-11-10', 7, 23);
INSERT INTO all_exhibitions VALUES (16, 'R844', 'shathuthond', 'quirgraim', 28, 46, '2011-07-14', 23, 4);
INSERT INTO all_exhibitions VALUES (17, 'R466', 'snowy', 'failed', 148, 31, '2012-06-12', 3, 15);
INSERT INTO all_exhibitions VALUES (18, 'R648', 'shathuthond', 'quirgraim', 64, 42, '2020-09-23', 1, 11);
INSERT INTO all_exhibitions VALUES (19, 'R576', 'cloudy', 'quirgraim', 158, 50, '2020-11-12', 9, 17);
INSERT INTO all_exhibitions VALUES (20, 'R328', 'snowy', 'failed', 175, 46, '2012-07-27', 9, 16);
INSERT INTO all_exhibitions VALUES (21, 'R795', 'clusseanclai', 'open', 204, 46, '2013-11-07', 21, 6);
INSERT INTO all_exhibitions VALUES (22, 'R923', 'snowy', 'open', 91, 53, '2014-04-06', 16, 16);
INSERT INTO all_exhibitions VALUES (23, 'R685', 'clusseanclai', 'open', 99, 33, '2019-04-03', 3, 10);
INSERT INTO all_exhibitions VALUES (24, 'R980', 'cloudy', 'failed', 142, 13, '2019-12-16', 12, 17);
INSERT INTO all_exhibitions VALUES (25, 'R977', 'cloudy', 'failed', 124, 24, '2024-05-16', 9, 4);
INSERT INTO all_exhibitions VALUES (26, 'R664', 'cloudy', 'quirgraim', 25, 38, '2010-03-19', 19, 4);
INSERT INTO all_exhibitions VALUES (27, 'R227', 'snowy', 'rejected', 249, 20, '2016-09-11', 12, 10);
INSERT INTO all_exhibitions VALUES (28, 'R478', 'clusseanclai', 'rejected', 68, 56, '2021-11-18', 24, 1);
INSERT INTO all_exhibitions VALUES (29, 'R979', 'cloudy', 'failed', 297, 46, '2013-03-15', 24, 17);
INSERT INTO all_exhibitions VALUES (30, 'R826', 'snowy', 'open', 118, 4, '2021-07-09', 10, 5);
INSERT INTO all_exhibitions VALUES (31, 'R724', 'shathuthond', 'failed', 275, 50, '2019-11-25', 10, 17);
INSERT INTO all_exhibitions VALUES (32, 'R592', 'cloudy', 'failed', 231, 16, '2021-02-17', 9, 17);
INSERT INTO all_exhibitions VALUES (33, 'R475', 'snowy', 'rejected', 124, 54, '2011-01-20', 3, 19);
INSERT INTO all_exhibitions VALUES (34, 'R996', 'snowy', 'open', 145, 38, '2011-02-06', 14, 15);
INSERT INTO all_exhibitions VALUES (35, 'R666', 'cloudy', 'open', 45, 15, '2015-01-10', 10, 3);
INSERT INTO all_exhibitions VALUES (36, 'R545', 'shathuthond', 'failed', 180, 50, '2013-07-12', 3, 9);
INSERT INTO all_exhibitions VALUES (37, 'R411', 'cloudy', 'open', 188, 26, '2014-05-19', 5, 2);
INSERT INTO all_exhibitions VALUES (38, 'R381', 'cloudy', 'open', 22, 59, '2010-11-08', 1, 11);
INSERT INTO all_exhibitions VALUES (39, 'R856', 'clusseanclai', 'failed', 147, 60, '2015-01-06', 15, 2);
INSERT INTO all_exhibitions VALUES (40, 'R699', 'cloudy', 'quirgraim', 274, 8, '2022-06-26', 20, 11);
INSERT INTO all_exhibitions VALUES (41, 'R982', 'shathuthond', 'open', 169, 15, '2014-06-05', 10, 6);
INSERT INTO all_exhibitions VALUES (42, 'R824', 'snowy', 'open', 18, 51, '2011-08-12', 10, 4);
INSERT INTO all_exhibitions VALUES (43, 'R189', 'shathuthond', 'failed', 195, 1, '2020-07-03', 4, 16);
INSERT INTO all_exhibitions VALUES (44, 'R870', 'clusseanclai', 'open', 54, 43, '2023-03-25', 19, 2);
INSERT INTO all_exhibitions VALUES (45, 'R615', 'cloudy', 'rejected', 80, 27, '2016-12-21', 9, 7);
INSERT INTO all_exhibitions VALUES (46, 'R565', 'cloudy', 'quirgraim', 11, 47, '2023-03-03', 15, 10);
INSERT INTO all_exhibitions VALUES (47, 'R114', 'shathuthond', 'failed', 139, 56, '2024-08-19', 5, 15);
INSERT INTO all_exhibitions VALUES (48, 'R266', 'cloudy', 'rejected', 45, 28, '2019-10-17', 15, 2);
INSERT INTO all_exhibitions VALUES (49, 'R721', 'shathuthond', 'quirgraim', 84, 46, '2016-04-16', 4, 19);
INSERT INTO all_exhibitions VALUES (50, 'R874', 'clusseanclai', 'quirgraim', 138, 38, '2020-07-03', 12, 4);
INSERT INTO all_exhibitions VALUES (51, 'R454', 'clusseanclai', 'rejected', 106, 38, '2013-07-10', 4, 4);
INSERT INTO all_exhibitions VALUES (52, 'R303', 'snowy', 'quirgraim', 86, 60, '2024-04-18', 24, 5);
INSERT INTO all_exhibitions VALUES (53, 'R676', 'shathuthond', 'failed', 148, 51, '2017-07-25', 3, 10);
INSERT INTO all_exhibitions VALUES (54, 'R554', 'clusseanclai', 'open', 185, 24, '2012-07-27', 20, 10);
INSERT INTO all_exhibitions VALUES (55, 'R715', 'shathuthond', 'rejected', 147, 6, '2021-07-23', 24, 16);
INSERT INTO all_exhibitions VALUES (56, 'R732', 'shathuthond', 'failed', 37, 18, '2024-11-13', 1, 8);
INSERT INTO all_exhibitions VALUES (57, 'R382', 'shathuthond', 'failed', 15, 49, '2016-10-04', 22, 10);
INSERT INTO all_exhibitions VALUES (58, 'R840', 'cloudy', 'failed', 208, 23, '2013-10-23', 4, 10);
INSERT INTO all_exhibitions VALUES (59, 'R481', 'shathuthond', 'failed', 139, 1, '2015-07-27', 4, 22);
INSERT INTO all_exhibitions VALUES (60, 'R179', 'shathuthond', 'quirgraim', 111, 48, '2019-01-18', 4, 15);
INSERT INTO all_exhibitions VALUES (61, 'R139', 'shathuthond', 'failed', 211, 10, '2010-06-20', 9, 17);
INSERT INTO all_exhibitions VALUES (62, 'R775', 'clusseanclai', 'open', 131, 21, '2013-12-12', 14, 4);
INSERT INTO all_exhibitions VALUES (63, 'R336', 'snowy', 'failed', 76, 56, '2020-02-06', 21, 2);
INSERT INTO all_exhibitions VALUES (64, 'R735', 'shathuthond', 'rejected', 133, 31, '2013-10-08', 1, 10);
INSERT INTO all_exhibitions VALUES (65, 'R120', 'cloudy', 'open', 159, 7, '2018-07-21', 19, 16);
INSERT INTO all_exhibitions VALUES (66, 'R668', 'clusseanclai', 'failed', 75, 23, '2022-04-18', 3, 7);
INSERT INTO all_exhibitions VALUES (67, 'R816', 'clusseanclai', 'open', 47, 32, '2016-11-19', 4, 1);
INSERT INTO all_exhibitions VALUES (68, 'R101', 'clusseanclai', 'failed', 25, 7, '2014-10-06', 10, 1);
INSERT INTO all_exhibitions VALUES (69, 'R347', 'shathuthond', 'open', 163, 52, '2024-08-18', 5, 16);
INSERT INTO all_exhibitions VALUES (70, 'R153', 'cloudy', 'rejected', 218, 8, '2022-01-07', 3, 4);
INSERT INTO all_exhibitions VALUES (71, 'R964', 'shathuthond', 'open', 245, 47, '2024-12-12', 1, 4);
INSERT INTO all_exhibitions VALUES (72, 'R321', 'clusseanclai', 'failed', 91, 18, '2012-02-27', 12, 6);
INSERT INTO all_exhibitions VALUES (73, 'R184', 'shathuthond', 'open', 275, 42, '2011-04-01', 5, 9);
INSERT INTO all_exhibitions VALUES (74, 'R100', 'shathuthond', 'rejected', 7, 36, '2013-04-04', 5, 18);
INSERT INTO all_exhibitions VALUES (75, 'R569', 'snowy', 'quirgraim', 11, 5, '2016-09-28', 12, 2);
INSERT INTO all_exhibitions VALUES (76, 'R516', 'clusseanclai', 'failed', 291, 25, '2023-08-01', 19, 9);
INSERT INTO all_exhibitions VALUES (77, 'R947', 'cloudy', 'failed', 81, 36, '2010-02-23', 3, 16);
INSERT INTO all_exhibitions VALUES (78, 'R449', 'shathuthond', 'open', 291, 29, '2020-04-26', 4, 6);
INSERT INTO all_exhibitions VALUES (79, 'R519', 'shathuthond', 'failed', 155, 7, '2016-10-03', 12, 10);
INSERT INTO all_exhibitions VALUES (80, 'R378', 'cloudy', 'open', 67, 53, '2015-10-05', 15, 19);
INSERT INTO all_exhibitions VALUES (81, 'R541', 'snowy', 'open', 171, 17, '2020-01-01', 12, 22);
INSERT INTO all_exhibitions VALUES (82, 'R540', 'clusseanclai', 'failed', 133, 40, '2015-10-23', 24, 3);
INSERT INTO all_exhibitions VALUES (83, 'R653', 'snowy', 'failed', 103, 41, '2012-04-14', 19, 7);
INSERT INTO all_exhibitions VALUES (84, 'R180', 'clusseanclai', 'failed', 66, 14, '2012-03-25', 24, 19);
INSERT INTO all_exhibitions VALUES (85, 'R358', 'shathuthond', 'quirgraim', 94, 46, '2015-08-24', 19, 5);
INSERT INTO all_exhibitions VALUES (86, 'R497', 'clusseanclai', 'failed', 66, 7, '2014-01-23', 23, 2);
INSERT INTO all_exhibitions VALUES (87, 'R787', 'shathuthond', 'open', 256, 50, '2016-09-22', 12, 18);
INSERT INTO all_exhibitions VALUES (88, 'R633', 'shathuthond', 'quirgraim', 213, 33, '2023-12-14', 9, 13);
INSERT INTO all_exhibitions VALUES (89, 'R219', 'clusseanclai', 'failed', 265, 44, '2010-01-25', 23, 15);
INSERT INTO all_exhibitions VALUES (90, 'R938', 'snowy', 'failed', 5, 46, '2022-12-11', 20, 18);
INSERT INTO all_exhibitions VALUES (91, 'R934', 'clusseanclai', 'open', 62, 34, '2012-12-19', 20, 15);
INSERT INTO all_exhibitions VALUES (92, 'R148', 'shathuthond', 'failed', 196, 32, '2022-08-19', 4, 4);
INSERT INTO all_exhibitions VALUES (93, 'R851', 'clusseanclai', 'failed', 269, 44, '2010-01-17', 20, 8);
INSERT INTO all_exhibitions VALUES (94, 'R809', 'cloudy', 'failed', 164, 43, '2014-01-10', 3, 4);
INSERT INTO all_exhibitions VALUES (95, 'R501', 'shathuthond', 'failed', 32, 47, '2021-05-06', 12, 6);
INSERT INTO all_exhibitions VALUES (96, 'R722', 'shathuthond', 'failed', 290, 5, '2021-06-08', 21, 18);
INSERT INTO all_exhibitions VALUES (97, 'R113', 'snowy', 'failed', 155, 46, '2024-04-08', 4, 18);
INSERT INTO all_exhibitions VALUES (98, 'R145', 'shathuthond', 'quirgraim', 28, 2, '2014-10-23', 3, 3);
INSERT INTO all_exhibitions VALUES (99, 'R295', 'snowy', 'failed', 250, 6, '2017-04-05', 5, 4);
INSERT INTO all_exhibitions VALUES (100, 'R142', 'cloudy', 'open', 87, 41, '2013-05-17', 12, 16);
INSERT INTO all_exhibitions VALUES (101, 'R588', 'cloudy', 'failed', 142, 41, '2024-10-17', 1, 9);
INSERT INTO all_exhibitions VALUES (102, 'R609', 'clusseanclai', 'failed', 151, 1, '2011-07-18', 9, 19);
INSERT INTO all_exhibitions VALUES (103, 'R669', 'shathuthond', 'open', 79, 2, '2019-04-05', 24, 1);
INSERT INTO all_exhibitions VALUES (104, 'R149', 'snowy', 'open', 56, 21, '2012-05-06', 3, 4);
INSERT INTO all_exhibitions VALUES (105, 'R207', 'shathuthond', 'quirgraim', 210, 44, '2022-06-21', 12, 18);
INSERT INTO all_exhibitions VALUES (106, 'R152', 'clusseanclai', 'rejected', 218, 36, '2010-05-12', 20, 4);
INSERT INTO all_exhibitions VALUES (107, 'R276', 'shathuthond', 'failed', 265, 42, '2010-03-22', 20, 16);
INSERT INTO all_exhibitions VALUES (108, 'R332', 'shathuthond', 'failed', 247, 4, '2015-05-16', 9, 6);
INSERT INTO all_exhibitions VALUES (109, 'R439', 'clusseanclai', 'open', 107, 57, '2018-03-15', 5, 3);
INSERT INTO all_exhibitions VALUES (110, 'R813', 'snowy', 'failed', 31, 59, '2024-11-24', 23, 2);
INSERT INTO all_exhibitions VALUES (111, 'R872', 'clusseanclai', 'failed', 175, 44, '2011-02-04', 10, 2);
INSERT INTO all_exhibitions VALUES (112, 'R842', 'cloudy', 'failed', 195, 12, '2013-07-01', 23, 8);
INSERT INTO all_exhibitions VALUES (113, 'R129', 'clusseanclai', 'failed', 169, 41, '2012-12-27', 5, 7);
INSERT INTO all_exhibitions VALUES (114, 'R522', 'shathuthond', 'quirgraim', 134, 39, '2010-03-01', 20, 3);
INSERT INTO all_exhibitions VALUES (115, 'R216', 'clusseanclai', 'quirgraim', 44, 52, '2024-12-28', 20, 4);
INSERT INTO all_exhibitions VALUES (116, 'R578', 'clusseanclai', 'failed', 142, 27, '2013-10-25', 9, 3);
INSERT INTO all_exhibitions VALUES (117, 'R467', 'clusseanclai', 'failed', 225, 59, '2013-03-03', 5, 2);
INSERT INTO all_exhibitions VALUES (118, 'R435', 'snowy', 'failed', 76, 50, '2010-09-08', 22, 3);
INSERT INTO all_exhibitions VALUES (119, 'R202', 'shathuthond', 'quirgraim', 6, 51, '2014-08-08', 22, 22);
INSERT INTO all_exhibitions VALUES (120, 'R442', 'shathuthond', 'open', 113, 15, '2020-07-26', 1, 6);
