CREATE TABLE acr (
  acr_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  twn TEXT NOT NULL,
  department TEXT NOT NULL,
  pay INTEGER NOT NULL,
  score_n INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO acr VALUES (1, 'Julia Hughes', 'Athens', 'legal', 8977, 858, '2021-06-16');
INSERT INTO acr VALUES (2, 'Lena Sato', 'Austin', 'research', 4754, 626, '1996-11-24');
INSERT INTO acr VALUES (3, 'Rosa Smith', 'Athens', 'sales', 7826, 72, '2009-11-10');
INSERT INTO acr VALUES (4, 'Oscar Clark', 'Prague', 'research', 1444, 595, '2012-01-13');
INSERT INTO acr VALUES (5, 'Victor Larsen', 'Dublin', 'sales', 8738, 624, '1989-01-23');
INSERT INTO acr VALUES (6, 'Lena Tanaka', 'Dublin', 'research', 8220, 141, '1989-07-14');
INSERT INTO acr VALUES (7, 'Maria Davis', 'Austin', 'support', 7023, 108, '2002-06-28');
INSERT INTO acr VALUES (8, 'Nina Silva', 'Dublin', 'support', 4185, 137, '1994-07-25');
INSERT INTO acr VALUES (9, 'George Klein', 'Dublin', 'support', 5862, 128, '2020-06-22');
INSERT INTO acr VALUES (10, 'Olivia Irwin', 'Athens', 'sales', 4117, 582, '2003-01-15');
INSERT INTO acr VALUES (11, 'Paula Silva', 'Austin', 'sales', 2579, 745, '2003-08-15');
INSERT INTO acr VALUES (12, 'Ana Smith', 'Athens', 'support', 2950, 105, '1993-08-07');
INSERT INTO acr VALUES (13, 'Tara Evans', 'Dublin', 'research', 2948, 203, '1999-02-02');
INSERT INTO acr VALUES (14, 'Victor Smith', 'Dublin', 'research', 8164, 646, '1996-06-12');
INSERT INTO acr VALUES (15, 'Tara Ford', 'Austin', 'support', 4497, 372, '1987-03-21');
INSERT INTO acr VALUES (16, 'Henry Walsh', 'Austin', 'support', 7538, 553, '2014-10-26');
INSERT INTO acr VALUES (17, 'Ben Rivera', 'Prague', 'sales', 1381, 367, '2010-06-10');
INSERT INTO acr VALUES (18, 'Maria Vega', 'Athens', 'support', 2490, 361, '2016-11-16');
INSERT INTO acr VALUES (19, 'Tara Hart', 'Dublin', 'legal', 3993, 800, '2014-06-14');
INSERT INTO acr VALUES (20, 'Bella Smith', 'Austin', 'research', 2116, 465, '1996-06-06');
INSERT INTO acr VALUES (21, 'Ana Walsh', 'Prague', 'support', 2029, 954, '1995-02-11');
INSERT INTO acr VALUES (22, 'Frank Smith', 'Austin', 'research', 3082, 641, '2005-05-07');
INSERT INTO acr VALUES (23, 'Ana Nolan', 'Athens', 'sales', 7866, 339, '1994-03-28');
INSERT INTO acr VALUES (24, 'Ana Silva', 'Prague', 'legal', 7163, 495, '2016-03-10');
INSERT INTO acr VALUES (25, 'Nina Martin', 'Prague', 'sales', 2429, 686, '1990-03-22');
INSERT INTO acr VALUES (26, 'Marco Torres', 'Austin', 'sales', 8904, 976, '2017-06-03');
INSERT INTO acr VALUES (27, 'Noah Martin', 'Austin', 'legal', 5213, 492, '2011-09-13');
INSERT INTO acr VALUES (28, 'Colin Smith', 'Austin', 'legal', 1468, 356, '1985-11-17');
INSERT INTO acr VALUES (29, 'Gina Sato', 'Austin', 'legal', 5417, 463, '2000-06-05');
INSERT INTO acr VALUES (30, 'Kevin Hart', 'Austin', 'legal', 7186, 248, '1991-11-03');
INSERT INTO acr VALUES (31, 'David Jones', 'Prague', 'research', 5416, 672, '2022-10-23');
INSERT INTO acr VALUES (32, 'Hanna Jones', 'Athens', 'support', 2754, 311, '1998-04-15');
INSERT INTO acr VALUES (33, 'Adam Clark', 'Austin', 'legal', 2001, 71, '2005-06-09');
INSERT INTO acr VALUES (34, 'Bella Hart', 'Austin', 'legal', 9390, 339, '2007-06-28');
INSERT INTO acr VALUES (35, 'Jack Rivera', 'Dublin', 'support', 7120, 210, '1989-09-10');
CREATE TABLE tent_list (
  nr INTEGER PRIMARY KEY,
  tent_nm TEXT NOT NULL,
  own_by TEXT NOT NULL,
  dim TEXT NOT NULL,
  altitude INTEGER NOT NULL,
  max_p INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO tent_list VALUES (1, 'Westwick', 'CI', 'large', 2225, 366, '1944-08-12');
INSERT INTO tent_list VALUES (2, 'Wooddale', 'CO', 'tiny', 2784, 673, '1921-07-13');
INSERT INTO tent_list VALUES (3, 'Greenwell', 'FAM', 'small', 457, 701, '1921-04-04');
INSERT INTO tent_list VALUES (4, 'Greenhaven', 'ST', 'small', 2706, 152, '1926-10-12');
INSERT INTO tent_list VALUES (5, 'Redridge', 'CO', 'huge', 1791, 722, '1994-09-15');
INSERT INTO tent_list VALUES (6, 'Stonedale', 'CI', 'huge', 1921, 479, '1927-09-07');
INSERT INTO tent_list VALUES (7, 'Oakfield', 'CO', 'huge', 1774, 58, '1997-07-16');
INSERT INTO tent_list VALUES (8, 'Greenridge', 'CO', 'small', 1347, 72, '1949-01-05');
INSERT INTO tent_list VALUES (9, 'Highford', 'FAM', 'tiny', 1582, 380, '1980-04-14');
INSERT INTO tent_list VALUES (10, 'Fairwick', 'FAM', 'small', 151, 541, '2013-01-19');
INSERT INTO tent_list VALUES (11, 'Oakburn', 'ST', 'small', 564, 841, '1974-05-03');
INSERT INTO tent_list VALUES (12, 'Highburn', 'CO', 'tiny', 1800, 155, '1956-12-13');
INSERT INTO tent_list VALUES (13, 'Brookton', 'FAM', 'small', 2597, 535, '1917-03-21');
INSERT INTO tent_list VALUES (14, 'Northbury', 'FAM', 'small', 1043, 125, '1927-01-13');
INSERT INTO tent_list VALUES (15, 'Clearhaven', 'CO', 'large', 1662, 628, '2010-04-08');
INSERT INTO tent_list VALUES (16, 'Westhaven', 'FAM', 'small', 1871, 183, '1996-09-16');
INSERT INTO tent_list VALUES (17, 'Marshgate', 'ST', 'huge', 257, 398, '1952-09-06');
INSERT INTO tent_list VALUES (18, 'Clearburn', 'FAM', 'small', 951, 762, '1931-09-24');
INSERT INTO tent_list VALUES (19, 'Westridge', 'FAM', 'small', 2476, 292, '1939-07-20');
INSERT INTO tent_list VALUES (20, 'Westwell', 'FAM', 'huge', 2663, 699, '1942-12-24');
INSERT INTO tent_list VALUES (21, 'Northhaven', 'FAM', 'huge', 2324, 871, '2000-07-02');
INSERT INTO tent_list VALUES (22, 'Clearton', 'FAM', 'large', 792, 675, '1975-03-13');
INSERT INTO tent_list VALUES (23, 'Greenwick', 'ST', 'huge', 132, 304, '1956-08-01');
INSERT INTO tent_list VALUES (24, 'Brookwick', 'CI', 'tiny', 1246, 632, '1933-09-15');
INSERT INTO tent_list VALUES (25, 'Oakdale', 'CO', 'small', 460, 553, '1940-03-04');
INSERT INTO tent_list VALUES (26, 'Woodton', 'FAM', 'tiny', 1577, 306, '1981-01-05');
CREATE TABLE all_performances (
  prf_no INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  status TEXT NOT NULL,
  sky TEXT NOT NULL,
  outlay INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  logged TEXT NOT NULL,
  acrobat_key INTEGER NOT NULL,
  tent_id INTEGER NOT NULL,
  FOREIGN KEY (acrobat_key) REFERENCES acr(acr_id),
  FOREIGN KEY (tent_id) REFERENCES tent_list(nr)
);
INSERT INTO all_performances VALUES (1, 'R434', 'closed', 'foggy', 1574, 2578, '2015-11-16', 11, 23);
INSERT INTO all_performances VALUES (2, 'R633', 'approved', 'rainy', 1409, 2572, '2014-12-09', 33, 1);
INSERT INTO all_performances VALUES (3, 'R958', 'open', 'rainy', 315, 836, '2011-07-23', 14, 17);
INSERT INTO all_performances VALUES (4, 'R228', 'open', 'foggy', 2610, 101, '2022-08-11', 24, 8);
INSERT INTO all_performances VALUES (5, 'R749', 'approved', 'rainy', 2240, 3284, '2016-04-19', 35, 9);
INSERT INTO all_performances VALUES (6, 'R494', 'open', 'rainy', 1889, 4515, '2024-01-21', 2, 4);
INSERT INTO all_performances VALUES (7, 'R340', 'open', 'rainy', 1961, 793, '2020-11-01', 1, 8);
INSERT INTO all_performances VALUES (8, 'R260', 'closed', 'sunny', 2235, 912, '2023-01-18', 16, 25);
INSERT INTO all_performances VALUES (9, 'R545', 'planned', 'sunny', 2027, 1689, '2015-12-12', 22, 23);
INSERT INTO all_performances VALUES (10, 'R787', 'open', 'rainy', 2589, 1393, '2019-05-19', 28, 8);
INSERT INTO all_performances VALUES (11, 'R797', 'planned', 'foggy', 570, 3717, '2017-12-28', 35, 13);
INSERT INTO all_performances VALUES (12, 'R599', 'open', 'sunny', 1096, 558, '2010-09-17', 22, 1);
INSERT INTO all_performances VALUES (13, 'R193', 'pending', 'rainy', 1337, 1439, '2019-04-26', 18, 10);
INSERT INTO all_performances VALUES (14, 'R895', 'planned', 'foggy', 2113, 1259, '2024-07-14', 30, 5);
INSERT INTO all_performances VALUES (15, 'R559', 'closed', 'rainy', 954, 4772, '2016-04-11', 34, 3);
INSERT INTO all_performances VALUES (16, 'R388', 'planned', 'sunny', 1814, 4727, '2016-11-07', 33, 16);
INSERT INTO all_performances VALUES (17, 'R581', 'open', 'rainy', 1921, 1700, '2012-04-04', 22, 13);
INSERT INTO all_performances VALUES (18, 'R632', 'open', 'sunny', 2635, 2443, '2022-01-27', 1, 10);
INSERT INTO all_performances VALUES (19, 'R100', 'planned', 'sunny', 777, 2295, '2017-04-13', 4, 22);
INSERT INTO all_performances VALUES (20, 'R628', 'open', 'snowy', 1182, 1594, '2023-04-23', 8, 18);
INSERT INTO all_performances VALUES (21, 'R792', 'approved', 'cloudy', 1692, 2843, '2016-10-17', 25, 19);
INSERT INTO all_performances VALUES (22, 'R152', 'approved', 'windy', 2902, 387, '2022-07-04', 19, 16);
INSERT INTO all_performances VALUES (23, 'R752', 'pending', 'rainy', 2301, 3903, '2011-12-06', 33, 9);
INSERT INTO all_performances VALUES (24, 'R656', 'closed', 'rainy', 2054, 193, '2012-03-04', 18, 17);
INSERT INTO all_performances VALUES (25, 'R310', 'closed', 'snowy', 120, 225, '2012-06-17', 19, 8);
INSERT INTO all_performances VALUES (26, 'R160', 'open', 'sunny', 2049, 3462, '2020-08-17', 2, 13);
INSERT INTO all_performances VALUES (27, 'R395', 'closed', 'foggy', 2587, 2780, '2011-07-01', 22, 19);
INSERT INTO all_performances VALUES (28, 'R753', 'planned', 'snowy', 2546, 498, '2014-09-27', 18, 5);
INSERT INTO all_performances VALUES (29, 'R422', 'approved', 'foggy', 2370, 4467, '2016-02-23', 25, 12);
INSERT INTO all_performances VALUES (30, 'R293', 'closed', 'sunny', 668, 2578, '2016-02-20', 3, 9);
INSERT INTO all_performances VALUES (31, 'R495', 'planned', 'foggy', 290, 3408, '2017-09-03', 3, 24);
INSERT INTO all_performances VALUES (32, 'R427', 'planned', 'sunny', 1794, 4884, '2016-03-01', 11, 9);
INSERT INTO all_performances VALUES (33, 'R262', 'pending', 'rainy', 1344, 2841, '2015-11-15', 2, 26);
INSERT INTO all_performances VALUES (34, 'R243', 'closed', 'cloudy', 2112, 2441, '2015-08-28', 13, 18);
INSERT INTO all_performances VALUES (35, 'R534', 'approved', 'snowy', 85, 552, '2022-03-16', 33, 18);
INSERT INTO all_performances VALUES (36, 'R321', 'closed', 'sunny', 1208, 661, '2020-06-06', 23, 13);
INSERT INTO all_performances VALUES (37, 'R875', 'pending', 'foggy', 1721, 2318, '2016-06-25', 19, 10);
INSERT INTO all_performances VALUES (38, 'R294', 'open', 'windy', 2908, 4749, '2017-01-14', 12, 5);
INSERT INTO all_performances VALUES (39, 'R954', 'failed', 'foggy', 904, 3538, '2019-07-09', 29, 17);
INSERT INTO all_performances VALUES (40, 'R933', 'closed', 'rainy', 1053, 3061, '2011-09-23', 12, 5);
INSERT INTO all_performances VALUES (41, 'R992', 'approved', 'foggy', 724, 2326, '2024-02-13', 18, 19);
INSERT INTO all_performances VALUES (42, 'R582', 'closed', 'sunny', 1686, 728, '2013-09-19', 33, 1);
INSERT INTO all_performances VALUES (43, 'R727', 'closed', 'sunny', 1786, 4752, '2010-04-09', 21, 17);
INSERT INTO all_performances VALUES (44, 'R999', 'closed', 'sunny', 2713, 2464, '2024-10-04', 35, 5);
INSERT INTO all_performances VALUES (45, 'R242', 'closed', 'sunny', 2679, 4090, '2014-04-05', 35, 18);
INSERT INTO all_performances VALUES (46, 'R597', 'failed', 'foggy', 1886, 1678, '2011-06-15', 13, 8);
INSERT INTO all_performances VALUES (47, 'R635', 'pending', 'windy', 1454, 1422, '2017-07-12', 21, 19);
INSERT INTO all_performances VALUES (48, 'R829', 'closed', 'rainy', 980, 1606, '2020-04-11', 28, 18);
INSERT INTO all_performances VALUES (49, 'R652', 'open', 'sunny', 2839, 3412, '2024-07-13', 2, 23);
INSERT INTO all_performances VALUES (50, 'R588', 'pending', 'rainy', 646, 3830, '2011-10-07', 20, 19);
INSERT INTO all_performances VALUES (51, 'R411', 'closed', 'snowy', 2102, 1828, '2018-05-16', 15, 5);
INSERT INTO all_performances VALUES (52, 'R598', 'open', 'rainy', 90, 666, '2010-09-16', 9, 10);
INSERT INTO all_performances VALUES (53, 'R467', 'open', 'foggy', 2509, 1033, '2013-05-18', 17, 13);
INSERT INTO all_performances VALUES (54, 'R311', 'planned', 'rainy', 460, 4310, '2010-06-08', 30, 16);
INSERT INTO all_performances VALUES (55, 'R254', 'approved', 'rainy', 2318, 2512, '2021-02-19', 3, 18);
INSERT INTO all_performances VALUES (56, 'R168', 'pending', 'windy', 2736, 1568, '2022-06-02', 13, 26);
INSERT INTO all_performances VALUES (57, 'R945', 'closed', 'rainy', 2855, 3062, '2011-05-09', 3, 5);
INSERT INTO all_performances VALUES (58, 'R566', 'pending', 'snowy', 2970, 2795, '2016-04-05', 5, 5);
INSERT INTO all_performances VALUES (59, 'R743', 'open', 'snowy', 974, 1692, '2011-09-22', 13, 22);
INSERT INTO all_performances VALUES (60, 'R213', 'failed', 'rainy', 1754, 4228, '2020-07-05', 18, 9);
INSERT INTO all_performances VALUES (61, 'R397', 'open', 'windy', 2002, 85, '2022-10-09', 25, 4);
INSERT INTO all_performances VALUES (62, 'R120', 'closed', 'foggy', 756, 4099, '2012-03-23', 11, 10);
INSERT INTO all_performances VALUES (63, 'R849', 'closed', 'snowy', 2698, 3895, '2016-08-11', 11, 18);
INSERT INTO all_performances VALUES (64, 'R977', 'closed', 'sunny', 1922, 4631, '2023-06-01', 21, 18);
INSERT INTO all_performances VALUES (65, 'R966', 'open', 'sunny', 1833, 2313, '2014-06-28', 29, 23);
INSERT INTO all_performances VALUES (66, 'R540', 'pending', 'cloudy', 865, 4131, '2020-02-17', 3, 13);
INSERT INTO all_performances VALUES (67, 'R651', 'approved', 'cloudy', 1455, 3110, '2015-02-24', 16, 18);
INSERT INTO all_performances VALUES (68, 'R962', 'planned', 'foggy', 921, 1859, '2015-07-13', 24, 22);
INSERT INTO all_performances VALUES (69, 'R253', 'closed', 'cloudy', 818, 3054, '2014-11-28', 3, 13);
INSERT INTO all_performances VALUES (70, 'R861', 'pending', 'foggy', 1935, 4079, '2012-10-22', 22, 17);
INSERT INTO all_performances VALUES (71, 'R233', 'open', 'sunny', 945, 2239, '2018-09-28', 34, 25);
INSERT INTO all_performances VALUES (72, 'R695', 'closed', 'rainy', 1665, 2356, '2018-05-02', 25, 14);
INSERT INTO all_performances VALUES (73, 'R477', 'open', 'foggy', 2826, 116, '2020-06-05', 34, 5);
INSERT INTO all_performances VALUES (74, 'R579', 'planned', 'snowy', 563, 1341, '2014-02-12', 30, 26);
INSERT INTO all_performances VALUES (75, 'R547', 'closed', 'sunny', 1446, 4980, '2023-12-11', 21, 24);
INSERT INTO all_performances VALUES (76, 'R804', 'open', 'windy', 397, 4394, '2021-04-06', 24, 13);
INSERT INTO all_performances VALUES (77, 'R997', 'closed', 'foggy', 2576, 4727, '2022-06-19', 28, 2);
INSERT INTO all_performances VALUES (78, 'R365', 'open', 'foggy', 47, 4690, '2010-11-25', 26, 24);
INSERT INTO all_performances VALUES (79, 'R105', 'open', 'snowy', 2461, 3671, '2010-08-07', 21, 13);
INSERT INTO all_performances VALUES (80, 'R234', 'open', 'windy', 574, 4558, '2014-07-22', 14, 23);
INSERT INTO all_performances VALUES (81, 'R356', 'open', 'cloudy', 2652, 3338, '2020-11-02', 26, 13);
INSERT INTO all_performances VALUES (82, 'R542', 'open', 'rainy', 1426, 4392, '2018-01-10', 22, 5);
INSERT INTO all_performances VALUES (83, 'R844', 'pending', 'sunny', 1120, 2491, '2018-11-16', 18, 17);
INSERT INTO all_performances VALUES (84, 'R169', 'closed', 'sunny', 2826, 2910, '2020-09-12', 34, 24);
INSERT INTO all_performances VALUES (85, 'R139', 'closed', 'foggy', 2769, 4411, '2012-03-25', 35, 19);
INSERT INTO all_performances VALUES (86, 'R938', 'pending', 'sunny', 2924, 4183, '2022-10-17', 34, 9);
INSERT INTO all_performances VALUES (87, 'R704', 'open', 'cloudy', 807, 1368, '2018-10-05', 18, 22);
INSERT INTO all_performances VALUES (88, 'R863', 'failed', 'foggy', 795, 304, '2011-07-12', 14, 9);
INSERT INTO all_performances VALUES (89, 'R708', 'approved', 'foggy', 1186, 1730, '2019-01-14', 20, 16);
INSERT INTO all_performances VALUES (90, 'R906', 'planned', 'sunny', 1086, 2203, '2023-11-02', 12, 17);
INSERT INTO all_performances VALUES (91, 'R965', 'closed', 'sunny', 576, 1807, '2020-02-06', 18, 25);
INSERT INTO all_performances VALUES (92, 'R975', 'approved', 'rainy', 674, 2535, '2023-05-27', 3, 18);
INSERT INTO all_performances VALUES (93, 'R706', 'pending', 'sunny', 2300, 3205, '2022-01-15', 21, 19);
INSERT INTO all_performances VALUES (94, 'R689', 'closed', 'foggy', 1601, 2966, '2010-09-20', 21, 19);
INSERT INTO all_performances VALUES (95, 'R617', 'planned', 'sunny', 2143, 840, '2012-10-10', 24, 3);
INSERT INTO all_performances VALUES (96, 'R345', 'pending', 'sunny', 1023, 3234, '2022-12-15', 20, 24);
INSERT INTO all_performances VALUES (97, 'R316', 'failed', 'sunny', 1322, 3023, '2016-02-03', 12, 16);
INSERT INTO all_performances VALUES (98, 'R449', 'pending', 'rainy', 1722, 2116, '2021-12-06', 23, 13);
INSERT INTO all_performances VALUES (99, 'R722', 'closed', 'foggy', 2923, 294, '2014-11-07', 24, 19);
INSERT INTO all_performances VALUES (100, 'R515', 'open', 'rainy', 2120, 3083, '2012-05-15', 21, 8);
INSERT INTO all_performances VALUES (101, 'R677', 'open', 'snowy', 19, 144, '2015-04-07', 11, 4);
INSERT INTO all_performances VALUES (102, 'R957', 'pending', 'rainy', 2283, 2968, '2024-10-20', 3, 8);
INSERT INTO all_performances VALUES (103, 'R715', 'closed', 'foggy', 321, 881, '2024-10-01', 25, 5);
INSERT INTO all_performances VALUES (104, 'R616', 'failed', 'sunny', 1236, 4175, '2015-09-01', 18, 19);
INSERT INTO all_performances VALUES (105, 'R319', 'closed', 'sunny', 1518, 41, '2024-05-08', 25, 8);
INSERT INTO all_performances VALUES (106, 'R178', 'open', 'rainy', 2494, 1850, '2022-09-16', 3, 14);
INSERT INTO all_performances VALUES (107, 'R114', 'open', 'snowy', 673, 3566, '2012-10-03', 28, 18);
INSERT INTO all_performances VALUES (108, 'R967', 'open', 'windy', 2080, 3753, '2017-08-02', 23, 24);
INSERT INTO all_performances VALUES (109, 'R157', 'closed', 'snowy', 2929, 4188, '2011-08-09', 21, 3);
INSERT INTO all_performances VALUES (110, 'R915', 'closed', 'rainy', 2142, 2116, '2024-01-06', 23, 8);
INSERT INTO all_performances VALUES (111, 'R347', 'approved', 'rainy', 1960, 3576, '2015-06-27', 24, 5);
INSERT INTO all_performances VALUES (112, 'R222', 'planned', 'sunny', 2502, 3386, '2011-08-16', 21, 5);
INSERT INTO all_performances VALUES (113, 'R935', 'approved', 'rainy', 1267, 4895, '2012-12-07', 21, 10);
INSERT INTO all_performances VALUES (114, 'R398', 'open', 'snowy', 1079, 3935, '2024-11-21', 11, 23);
INSERT INTO all_performances VALUES (115, 'R923', 'approved', 'sunny', 824, 3972, '2024-05-14', 3, 23);
INSERT INTO all_performances VALUES (116, 'R170', 'approved', 'foggy', 948, 1825, '2017-08-23', 23, 9);
INSERT INTO all_performances VALUES (117, 'R176', 'closed', 'sunny', 538, 1868, '2016-12-14', 25, 17);
INSERT INTO all_performances VALUES (118, 'R257', 'closed', 'sunny', 2836, 2248, '2021-09-18', 20, 24);
INSERT INTO all_performances VALUES (119, 'R705', 'planned', 'sunny', 1842, 995, '2014-10-26', 5, 19);
INSERT INTO all_performances VALUES (120, 'R587', 'planned', 'snowy', 892, 907, '2015-10-25', 33, 20);
