CREATE TABLE all_bidders (
  bid_no INTEGER PRIMARY KEY,
  bid_nm TEXT NOT NULL,
  active_st TEXT NOT NULL,
  sh TEXT NOT NULL,
  yrs INTEGER NOT NULL,
  score_n INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO all_bidders VALUES (1, 'Tara Young', 'active', 'day', 37, 661, '1974-08-26');
INSERT INTO all_bidders VALUES (2, 'Daisy Hart', 'absent', 'night', 24, 797, '1964-06-08');
INSERT INTO all_bidders VALUES (3, 'Xavier Tanaka', 'absent', 'early', 35, 484, '1972-03-27');
INSERT INTO all_bidders VALUES (4, 'Victor Hart', 'active', 'weekend', 65, 980, '1996-07-24');
INSERT INTO all_bidders VALUES (5, 'Wendy Cohen', 'suspended', 'early', 19, 955, '1997-11-09');
INSERT INTO all_bidders VALUES (6, 'Iris Vega', 'suspended', 'weekend', 33, 24, '1989-10-27');
INSERT INTO all_bidders VALUES (7, 'Quinn Weber', 'permanent', 'day', 53, 286, '1970-01-10');
INSERT INTO all_bidders VALUES (8, 'Liam Park', 'absent', 'split', 52, 163, '1957-02-13');
INSERT INTO all_bidders VALUES (9, 'Maria Hart', 'suspended', 'early', 42, 75, '1966-01-06');
INSERT INTO all_bidders VALUES (10, 'Gina Meyer', 'absent', 'early', 45, 468, '1948-06-09');
INSERT INTO all_bidders VALUES (11, 'Daisy Ellis', 'permanent', 'early', 74, 528, '1975-05-10');
INSERT INTO all_bidders VALUES (12, 'Iris Smith', 'suspended', 'night', 62, 882, '1990-02-22');
INSERT INTO all_bidders VALUES (13, 'Kate Dunn', 'suspended', 'weekend', 76, 972, '1986-08-02');
INSERT INTO all_bidders VALUES (14, 'Tara Davis', 'suspended', 'weekend', 38, 619, '1970-03-15');
INSERT INTO all_bidders VALUES (15, 'Marco Hughes', 'suspended', 'weekend', 61, 787, '1962-02-20');
INSERT INTO all_bidders VALUES (16, 'Maria Smith', 'suspended', 'early', 64, 477, '1958-02-03');
INSERT INTO all_bidders VALUES (17, 'Henry Ellis', 'suspended', 'early', 40, 385, '2001-12-09');
INSERT INTO all_bidders VALUES (18, 'Peter Dunn', 'permanent', 'weekend', 22, 838, '1983-08-08');
INSERT INTO all_bidders VALUES (19, 'Peter Hart', 'active', 'weekend', 76, 326, '1980-08-21');
INSERT INTO all_bidders VALUES (20, 'Paula Park', 'suspended', 'weekend', 50, 762, '1998-01-12');
INSERT INTO all_bidders VALUES (21, 'Ana Torres', 'absent', 'early', 62, 531, '1955-11-20');
INSERT INTO all_bidders VALUES (22, 'Ivan Quist', 'active', 'split', 76, 154, '1971-05-19');
CREATE TABLE ant (
  antique_id INTEGER PRIMARY KEY,
  ant_nm TEXT NOT NULL,
  mk TEXT NOT NULL,
  stuff TEXT NOT NULL,
  stars INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO ant VALUES (1, 'Proud Summit', 'Hexa', 'OAK', 9, 601, '2017-07-02');
INSERT INTO ant VALUES (2, 'Sweet Raven', 'Zenit', 'OAK', 27, 100, '2010-02-08');
INSERT INTO ant VALUES (3, 'Sunny Dragon', 'Arden', 'OAK', 40, 344, '2007-03-18');
INSERT INTO ant VALUES (4, 'Mighty Storm', 'Tarsus', 'CLA', 70, 188, '2005-02-08');
INSERT INTO ant VALUES (5, 'Noble Meadow', 'Hexa', 'CLA', 41, 837, '2020-02-24');
INSERT INTO ant VALUES (6, 'Bright Cedar', 'Hexa', 'CO', 36, 96, '2013-09-14');
INSERT INTO ant VALUES (7, 'Sweet Willow', 'Hexa', 'LEA', 86, 696, '2021-01-15');
INSERT INTO ant VALUES (8, 'Lonely Beacon', 'Zenit', 'OAK', 18, 275, '2013-08-07');
INSERT INTO ant VALUES (9, 'Bright Raven', 'Arden', 'OAK', 17, 793, '2008-01-13');
INSERT INTO ant VALUES (10, 'Sweet Summit', 'Hexa', 'OAK', 12, 712, '2009-06-24');
INSERT INTO ant VALUES (11, 'Noble Storm', 'Tarsus', 'CLA', 95, 329, '2010-11-06');
INSERT INTO ant VALUES (12, 'Secret Beacon', 'Hexa', 'OAK', 31, 32, '2009-08-01');
INSERT INTO ant VALUES (13, 'Wild Maple', 'Hexa', 'CO', 77, 493, '2005-03-28');
INSERT INTO ant VALUES (14, 'Iron Comet', 'Hexa', 'OAK', 99, 502, '2011-02-17');
INSERT INTO ant VALUES (15, 'Wild Storm', 'Quill', 'CLA', 32, 520, '2023-07-04');
INSERT INTO ant VALUES (16, 'Mighty Lantern', 'Zenit', 'LEA', 6, 94, '2018-03-25');
INSERT INTO ant VALUES (17, 'Mighty Dragon', 'Tarsus', 'OAK', 88, 376, '2016-01-05');
INSERT INTO ant VALUES (18, 'Crystal Lotus', 'Quill', 'OAK', 79, 400, '2008-03-25');
INSERT INTO ant VALUES (19, 'Lucky Ember', 'Tarsus', 'OAK', 30, 107, '2019-06-11');
INSERT INTO ant VALUES (20, 'Secret Tiger', 'Hexa', 'LEA', 63, 470, '2018-10-02');
INSERT INTO ant VALUES (21, 'Sweet Lotus', 'Tarsus', 'OAK', 9, 785, '2016-11-27');
INSERT INTO ant VALUES (22, 'Rapid Orchid', 'Zenit', 'LEA', 36, 284, '2015-09-14');
INSERT INTO ant VALUES (23, 'Lucky Lantern', 'Quill', 'CLA', 28, 299, '2009-03-02');
INSERT INTO ant VALUES (24, 'Noble Cedar', 'Hexa', 'CLA', 46, 74, '2008-11-07');
INSERT INTO ant VALUES (25, 'Noble Rose', 'Arden', 'LEA', 31, 293, '2020-05-06');
INSERT INTO ant VALUES (26, 'Lucky Pebble', 'Tarsus', 'OAK', 28, 300, '1999-05-23');
CREATE TABLE bid (
  bid_no INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  sky TEXT NOT NULL,
  ch TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  outlay INTEGER NOT NULL,
  logged TEXT NOT NULL,
  bidder_id INTEGER NOT NULL,
  fk_anti INTEGER NOT NULL,
  FOREIGN KEY (bidder_id) REFERENCES all_bidders(bid_no),
  FOREIGN KEY (fk_anti) REFERENCES ant(antique_id)
);
INSERT INTO bid VALUES (1, 'D442', 'sunny', 'WAL', 912, 567, '2015-04-19', 9, 10);
INSERT INTO bid VALUES (2, 'D875', 'rainy', 'PH', 216, 1982, '2021-04-24', 12, 15);
INSERT INTO bid VALUES (3, 'D810', 'rainy', 'WAL', 739, 835, '2023-08-11', 20, 10);
INSERT INTO bid VALUES (4, 'D124', 'sunny', 'PH', 829, 1427, '2023-02-05', 3, 15);
INSERT INTO bid VALUES (5, 'D515', 'rainy', 'WAL', 112, 1925, '2016-10-26', 14, 22);
INSERT INTO bid VALUES (6, 'D266', 'cloudy', 'PH', 280, 1510, '2018-04-20', 9, 13);
INSERT INTO bid VALUES (7, 'D380', 'snowy', 'PH', 780, 1242, '2012-08-05', 4, 11);
INSERT INTO bid VALUES (8, 'D731', 'windy', 'FA', 490, 853, '2019-09-19', 6, 1);
INSERT INTO bid VALUES (9, 'D261', 'windy', 'PH', 333, 1832, '2024-07-05', 5, 14);
INSERT INTO bid VALUES (10, 'D353', 'sunny', 'PH', 567, 1581, '2016-05-10', 16, 11);
INSERT INTO bid VALUES (11, 'D484', 'cloudy', 'WAL', 911, 95, '2024-11-08', 7, 23);
INSERT INTO bid VALUES (12, 'D594', 'windy', 'PH', 842, 364, '2023-02-08', 8, 22);
INSERT INTO bid VALUES (13, 'D709', 'rainy', 'PH', 51, 1386, '2022-01-22', 22, 9);
INSERT INTO bid VALUES (14, 'D399', 'cloudy', 'PH', 265, 624, '2024-08-14', 20, 11);
INSERT INTO bid VALUES (15, 'D858', 'cloudy', 'PA', 397, 1944, '2010-11-26', 13, 25);
INSERT INTO bid VALUES (16, 'D829', 'cloudy', 'FA', 10, 657, '2017-05-05', 8, 25);
INSERT INTO bid VALUES (17, 'D803', 'cloudy', 'PH', 598, 80, '2020-12-12', 9, 8);
INSERT INTO bid VALUES (18, 'D780', 'windy', 'PA', 329, 2914, '2011-02-14', 9, 1);
INSERT INTO bid VALUES (19, 'D392', 'rainy', 'PA', 291, 80, '2012-04-13', 18, 4);
INSERT INTO bid VALUES (20, 'D461', 'rainy', 'WAL', 80, 1675, '2023-10-26', 1, 9);
INSERT INTO bid VALUES (21, 'D467', 'snowy', 'PH', 261, 2720, '2022-12-06', 18, 12);
INSERT INTO bid VALUES (22, 'D113', 'rainy', 'WAL', 805, 2139, '2019-08-25', 14, 9);
INSERT INTO bid VALUES (23, 'D384', 'cloudy', 'PH', 514, 2751, '2012-11-27', 2, 8);
INSERT INTO bid VALUES (24, 'D232', 'sunny', 'FA', 152, 2494, '2015-02-27', 16, 14);
INSERT INTO bid VALUES (25, 'D242', 'windy', 'WAL', 797, 1877, '2019-01-20', 12, 22);
INSERT INTO bid VALUES (26, 'D851', 'rainy', 'PA', 132, 244, '2021-11-06', 5, 4);
INSERT INTO bid VALUES (27, 'D350', 'snowy', 'FA', 729, 1681, '2014-03-12', 18, 12);
INSERT INTO bid VALUES (28, 'D248', 'rainy', 'WAL', 330, 2222, '2017-11-16', 3, 22);
INSERT INTO bid VALUES (29, 'D893', 'rainy', 'WAL', 292, 2114, '2023-04-01', 9, 8);
INSERT INTO bid VALUES (30, 'D247', 'rainy', 'WAL', 145, 247, '2012-10-16', 5, 21);
INSERT INTO bid VALUES (31, 'D435', 'cloudy', 'PH', 328, 2720, '2017-07-27', 11, 13);
INSERT INTO bid VALUES (32, 'D964', 'rainy', 'WAL', 271, 2282, '2024-08-17', 13, 19);
INSERT INTO bid VALUES (33, 'D814', 'rainy', 'PH', 292, 563, '2019-12-15', 4, 8);
INSERT INTO bid VALUES (34, 'D859', 'windy', 'PH', 181, 2998, '2015-08-15', 11, 19);
INSERT INTO bid VALUES (35, 'D167', 'sunny', 'WAL', 746, 1066, '2023-03-23', 11, 15);
INSERT INTO bid VALUES (36, 'D704', 'cloudy', 'FA', 295, 2424, '2016-07-07', 14, 12);
INSERT INTO bid VALUES (37, 'D539', 'cloudy', 'WAL', 285, 2821, '2010-05-17', 4, 25);
INSERT INTO bid VALUES (38, 'D610', 'windy', 'WAL', 808, 1201, '2017-05-06', 5, 17);
INSERT INTO bid VALUES (39, 'D472', 'windy', 'FA', 501, 1059, '2019-01-04', 16, 8);
INSERT INTO bid VALUES (40, 'D299', 'rainy', 'FA', 527, 2486, '2012-02-03', 8, 9);
INSERT INTO bid VALUES (41, 'D887', 'sunny', 'PA', 402, 2996, '2024-01-16', 18, 22);
INSERT INTO bid VALUES (42, 'D412', 'windy', 'WAL', 567, 2139, '2014-03-28', 6, 22);
INSERT INTO bid VALUES (43, 'D386', 'rainy', 'FA', 696, 385, '2022-12-11', 7, 13);
INSERT INTO bid VALUES (44, 'D518', 'rainy', 'PH', 212, 2025, '2012-01-11', 7, 19);
INSERT INTO bid VALUES (45, 'D613', 'rainy', 'WAL', 804, 2776, '2014-04-01', 17, 12);
INSERT INTO bid VALUES (46, 'D889', 'windy', 'WAL', 207, 1071, '2011-07-18', 16, 11);
INSERT INTO bid VALUES (47, 'D937', 'sunny', 'PH', 850, 1279, '2022-06-01', 11, 12);
INSERT INTO bid VALUES (48, 'D833', 'sunny', 'WAL', 396, 1942, '2013-11-18', 4, 14);
INSERT INTO bid VALUES (49, 'D438', 'windy', 'FA', 264, 362, '2023-04-17', 20, 4);
INSERT INTO bid VALUES (50, 'D910', 'rainy', 'PH', 908, 2672, '2023-05-07', 8, 19);
INSERT INTO bid VALUES (51, 'D265', 'windy', 'PH', 700, 287, '2011-04-04', 7, 21);
INSERT INTO bid VALUES (52, 'D799', 'rainy', 'WAL', 896, 2213, '2023-10-10', 6, 1);
INSERT INTO bid VALUES (53, 'D288', 'windy', 'PH', 276, 1627, '2023-02-18', 20, 22);
INSERT INTO bid VALUES (54, 'D214', 'rainy', 'WAL', 222, 2559, '2020-08-18', 22, 5);
INSERT INTO bid VALUES (55, 'D593', 'cloudy', 'PH', 106, 723, '2018-01-12', 18, 19);
INSERT INTO bid VALUES (56, 'D100', 'cloudy', 'FA', 57, 661, '2013-06-27', 4, 8);
INSERT INTO bid VALUES (57, 'D540', 'sunny', 'PH', 432, 843, '2020-12-19', 22, 19);
INSERT INTO bid VALUES (58, 'D331', 'cloudy', 'PA', 807, 462, '2021-03-10', 22, 8);
INSERT INTO bid VALUES (59, 'D883', 'windy', 'PH', 661, 2424, '2014-02-24', 6, 23);
INSERT INTO bid VALUES (60, 'D710', 'rainy', 'WAL', 91, 922, '2015-04-22', 6, 2);
INSERT INTO bid VALUES (61, 'D723', 'rainy', 'PH', 538, 1133, '2017-02-27', 6, 25);
INSERT INTO bid VALUES (62, 'D560', 'snowy', 'PH', 312, 1123, '2022-10-17', 20, 5);
INSERT INTO bid VALUES (63, 'D377', 'rainy', 'WAL', 131, 1459, '2014-04-16', 22, 10);
INSERT INTO bid VALUES (64, 'D105', 'cloudy', 'PH', 930, 2111, '2017-10-22', 9, 22);
INSERT INTO bid VALUES (65, 'D598', 'snowy', 'PH', 731, 2809, '2015-10-23', 18, 22);
INSERT INTO bid VALUES (66, 'D854', 'windy', 'PH', 132, 302, '2013-02-15', 1, 12);
INSERT INTO bid VALUES (67, 'D918', 'cloudy', 'PH', 692, 429, '2011-11-13', 8, 22);
INSERT INTO bid VALUES (68, 'D767', 'cloudy', 'PH', 75, 175, '2019-11-02', 8, 4);
INSERT INTO bid VALUES (69, 'D470', 'snowy', 'PH', 433, 2166, '2016-06-10', 17, 15);
INSERT INTO bid VALUES (70, 'D778', 'cloudy', 'PA', 636, 1454, '2017-09-05', 5, 5);
INSERT INTO bid VALUES (71, 'D884', 'cloudy', 'WAL', 498, 1691, '2017-01-04', 18, 11);
INSERT INTO bid VALUES (72, 'D245', 'cloudy', 'FA', 719, 371, '2011-05-25', 18, 4);
INSERT INTO bid VALUES (73, 'D955', 'rainy', 'WAL', 760, 299, '2020-06-04', 22, 15);
INSERT INTO bid VALUES (74, 'D136', 'sunny', 'PH', 645, 2177, '2015-12-02', 13, 13);
INSERT INTO bid VALUES (75, 'D787', 'cloudy', 'WAL', 243, 2417, '2019-04-01', 9, 17);
INSERT INTO bid VALUES (76, 'D753', 'windy', 'PH', 178, 326, '2021-04-26', 9, 8);
INSERT INTO bid VALUES (77, 'D186', 'cloudy', 'PA', 765, 1304, '2023-02-17', 18, 13);
INSERT INTO bid VALUES (78, 'D989', 'windy', 'PH', 920, 356, '2019-05-23', 1, 15);
INSERT INTO bid VALUES (79, 'D580', 'cloudy', 'PH', 9, 981, '2014-09-27', 22, 25);
INSERT INTO bid VALUES (80, 'D841', 'cloudy', 'WAL', 396, 1856, '2010-01-07', 6, 25);
INSERT INTO bid VALUES (81, 'D409', 'cloudy', 'PA', 114, 2173, '2012-05-28', 11, 13);
INSERT INTO bid VALUES (82, 'D557', 'rainy', 'PH', 403, 670, '2012-09-28', 13, 19);
INSERT INTO bid VALUES (83, 'D971', 'sunny', 'WAL', 512, 247, '2012-11-09', 6, 25);
INSERT INTO bid VALUES (84, 'D246', 'windy', 'PH', 72, 1230, '2024-04-17', 4, 1);
INSERT INTO bid VALUES (85, 'D513', 'cloudy', 'PH', 219, 2983, '2010-04-24', 9, 22);
INSERT INTO bid VALUES (86, 'D369', 'snowy', 'PH', 874, 2891, '2016-08-24', 4, 4);
INSERT INTO bid VALUES (87, 'D830', 'cloudy', 'PH', 166, 2661, '2012-03-18', 20, 19);
INSERT INTO bid VALUES (88, 'D729', 'snowy', 'WAL', 894, 472, '2022-02-09', 13, 19);
INSERT INTO bid VALUES (89, 'D611', 'cloudy', 'PH', 819, 2434, '2013-12-03', 13, 19);
INSERT INTO bid VALUES (90, 'D534', 'sunny', 'PH', 243, 2949, '2023-12-11', 7, 4);
INSERT INTO bid VALUES (91, 'D728', 'windy', 'WAL', 128, 2589, '2012-04-06', 6, 21);
INSERT INTO bid VALUES (92, 'D274', 'cloudy', 'PH', 880, 700, '2013-08-27', 14, 19);
INSERT INTO bid VALUES (93, 'D622', 'sunny', 'FA', 305, 952, '2024-05-24', 21, 14);
INSERT INTO bid VALUES (94, 'D385', 'rainy', 'PA', 45, 2051, '2011-09-10', 20, 15);
INSERT INTO bid VALUES (95, 'D357', 'cloudy', 'FA', 745, 1463, '2023-11-02', 9, 14);
INSERT INTO bid VALUES (96, 'D576', 'cloudy', 'WAL', 432, 1346, '2021-01-25', 2, 22);
INSERT INTO bid VALUES (97, 'D143', 'windy', 'PA', 753, 2326, '2016-08-16', 16, 10);
INSERT INTO bid VALUES (98, 'D848', 'rainy', 'PH', 695, 2703, '2015-02-24', 2, 15);
INSERT INTO bid VALUES (99, 'D517', 'rainy', 'WAL', 9, 413, '2023-01-20', 1, 1);
INSERT INTO bid VALUES (100, 'D191', 'snowy', 'PA', 182, 1568, '2013-03-06', 20, 14);
INSERT INTO bid VALUES (101, 'D832', 'cloudy', 'PA', 767, 2871, '2019-04-14', 20, 25);
INSERT INTO bid VALUES (102, 'D233', 'rainy', 'FA', 85, 2488, '2022-01-11', 5, 5);
INSERT INTO bid VALUES (103, 'D178', 'rainy', 'WAL', 584, 380, '2017-09-21', 17, 8);
INSERT INTO bid VALUES (104, 'D827', 'windy', 'PH', 291, 1177, '2021-07-18', 20, 4);
INSERT INTO bid VALUES (105, 'D508', 'cloudy', 'PA', 845, 2152, '2010-06-21', 11, 10);
INSERT INTO bid VALUES (106, 'D525', 'cloudy', 'PA', 464, 35, '2015-12-26', 2, 22);
INSERT INTO bid VALUES (107, 'D453', 'rainy', 'PH', 357, 948, '2012-03-04', 13, 4);
INSERT INTO bid VALUES (108, 'D953', 'snowy', 'WAL', 60, 398, '2022-10-23', 5, 11);
INSERT INTO bid VALUES (109, 'D202', 'rainy', 'PH', 738, 653, '2020-12-22', 11, 1);
INSERT INTO bid VALUES (110, 'D636', 'rainy', 'PH', 181, 79, '2013-03-09', 16, 13);
INSERT INTO bid VALUES (111, 'D834', 'cloudy', 'FA', 244, 1320, '2022-02-03', 17, 14);
INSERT INTO bid VALUES (112, 'D624', 'rainy', 'FA', 353, 1137, '2011-08-10', 20, 4);
INSERT INTO bid VALUES (113, 'D667', 'rainy', 'WAL', 914, 2453, '2014-12-22', 14, 19);
INSERT INTO bid VALUES (114, 'D554', 'windy', 'FA', 207, 465, '2014-02-03', 20, 11);
INSERT INTO bid VALUES (115, 'D227', 'windy', 'PH', 648, 2226, '2018-04-07', 9, 8);
INSERT INTO bid VALUES (116, 'D597', 'rainy', 'WAL', 136, 124, '2012-01-10', 14, 19);
INSERT INTO bid VALUES (117, 'D932', 'cloudy', 'PH', 28, 2765, '2016-09-12', 13, 17);
INSERT INTO bid VALUES (118, 'D200', 'rainy', 'WAL', 279, 189, '2021-11-08', 22, 15);
INSERT INTO bid VALUES (119, 'D216', 'rainy', 'WAL', 487, 2146, '2016-08-24', 20, 23);
INSERT INTO bid VALUES (120, 'D637', 'windy', 'PA', 372, 2849, '2010-01-09', 1, 19);
