CREATE TABLE baker_list (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  shift TEXT NOT NULL,
  position TEXT NOT NULL,
  result INTEGER NOT NULL,
  wage INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO baker_list VALUES (1, 'Zoe Quist', 'double', 'expert', 77, 4241, '1962-10-14');
INSERT INTO baker_list VALUES (2, 'Clara Rivera', 'day', 'junior', 102, 3994, '1997-04-27');
INSERT INTO baker_list VALUES (3, 'Zoe Ellis', 'day', 'junior', 363, 2328, '1966-12-28');
INSERT INTO baker_list VALUES (4, 'Kate Irwin', 'night', 'junior', 77, 7056, '1992-11-20');
INSERT INTO baker_list VALUES (5, 'Noah Sato', 'night', 'expert', 268, 2325, '1948-09-25');
INSERT INTO baker_list VALUES (6, 'Oscar Nolan', 'split', 'senior', 570, 4242, '1961-08-25');
INSERT INTO baker_list VALUES (7, 'Gina Kaya', 'double', 'chief', 835, 5256, '1960-07-24');
INSERT INTO baker_list VALUES (8, 'Henry Price', 'double', 'senior', 364, 8098, '1951-11-20');
INSERT INTO baker_list VALUES (9, 'David Grant', 'double', 'expert', 467, 5281, '1946-09-25');
INSERT INTO baker_list VALUES (10, 'Maria Evans', 'night', 'lead', 683, 2383, '2001-03-11');
INSERT INTO baker_list VALUES (11, 'Iris Dunn', 'early', 'lead', 789, 9576, '1952-11-06');
INSERT INTO baker_list VALUES (12, 'Clara Nash', 'double', 'junior', 423, 9552, '1986-02-03');
INSERT INTO baker_list VALUES (13, 'Ivan Grant', 'double', 'junior', 65, 5243, '1982-07-21');
INSERT INTO baker_list VALUES (14, 'Kevin Tanaka', 'day', 'expert', 86, 9354, '1950-06-17');
INSERT INTO baker_list VALUES (15, 'Liam Brown', 'double', 'junior', 729, 9851, '1953-04-04');
INSERT INTO baker_list VALUES (16, 'Liam Jones', 'double', 'expert', 207, 2914, '1970-12-17');
INSERT INTO baker_list VALUES (17, 'Hanna Kaya', 'day', 'expert', 89, 9823, '1985-06-04');
INSERT INTO baker_list VALUES (18, 'George Clark', 'day', 'senior', 180, 9390, '2004-09-09');
INSERT INTO baker_list VALUES (19, 'Victor Fischer', 'double', 'expert', 94, 9123, '1965-10-12');
INSERT INTO baker_list VALUES (20, 'Bella Young', 'split', 'senior', 548, 4830, '1977-07-13');
INSERT INTO baker_list VALUES (21, 'Clara Torres', 'double', 'expert', 335, 1879, '1997-02-26');
INSERT INTO baker_list VALUES (22, 'George Smith', 'early', 'junior', 500, 7796, '1955-08-06');
INSERT INTO baker_list VALUES (23, 'Adam Irwin', 'double', 'senior', 445, 4900, '1970-12-22');
INSERT INTO baker_list VALUES (24, 'Ana Walsh', 'day', 'lead', 258, 2557, '1964-02-14');
INSERT INTO baker_list VALUES (25, 'Nina Adams', 'double', 'lead', 599, 4227, '1977-04-22');
INSERT INTO baker_list VALUES (26, 'Xavier Fischer', 'weekend', 'junior', 210, 4554, '1974-04-17');
INSERT INTO baker_list VALUES (27, 'Quinn Martin', 'double', 'junior', 404, 3726, '2004-10-15');
INSERT INTO baker_list VALUES (28, 'Marco Lopez', 'day', 'senior', 716, 4612, '1986-09-20');
INSERT INTO baker_list VALUES (29, 'Adam Vega', 'split', 'senior', 676, 5436, '1999-01-20');
INSERT INTO baker_list VALUES (30, 'Peter Silva', 'split', 'junior', 644, 4475, '2000-06-18');
INSERT INTO baker_list VALUES (31, 'Fiona Weber', 'night', 'expert', 754, 5954, '1951-03-01');
CREATE TABLE cake_list (
  ck_id INTEGER PRIMARY KEY,
  ck_nm TEXT NOT NULL,
  category TEXT NOT NULL,
  country TEXT NOT NULL,
  lng_cm INTEGER NOT NULL,
  inv INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO cake_list VALUES (1, 'Velvet Beacon', 'organic', 'Austria', 27, 206, '2023-12-04');
INSERT INTO cake_list VALUES (2, 'Ancient Maple', 'budget', 'Germany', 589, 102, '2022-07-24');
INSERT INTO cake_list VALUES (3, 'Frozen Anchor', 'luxury', 'Turkey', 96, 82, '2021-11-27');
INSERT INTO cake_list VALUES (4, 'Grand Orchid', 'organic', 'Croatia', 343, 360, '2010-11-05');
INSERT INTO cake_list VALUES (5, 'Royal Storm', 'luxury', 'Austria', 63, 334, '2019-12-26');
INSERT INTO cake_list VALUES (6, 'Lonely Cedar', 'modern', 'Germany', 429, 227, '2005-12-03');
INSERT INTO cake_list VALUES (7, 'Rapid Harvest', 'luxury', 'Turkey', 420, 271, '2007-08-15');
INSERT INTO cake_list VALUES (8, 'Sunny Willow', 'luxury', 'Austria', 16, 196, '2021-08-05');
INSERT INTO cake_list VALUES (9, 'Ancient Ember', 'organic', 'Austria', 532, 292, '2008-05-16');
INSERT INTO cake_list VALUES (10, 'Lonely Anchor', 'classic', 'Germany', 81, 129, '2008-09-17');
INSERT INTO cake_list VALUES (11, 'Frozen Harvest', 'luxury', 'Germany', 270, 159, '2000-09-04');
INSERT INTO cake_list VALUES (12, 'Crystal Comet', 'organic', 'Turkey', 461, 288, '2015-01-02');
INSERT INTO cake_list VALUES (13, 'Noble Tiger', 'organic', 'Turkey', 535, 8, '2015-11-26');
INSERT INTO cake_list VALUES (14, 'Velvet Falcon', 'budget', 'Austria', 602, 225, '2024-11-20');
INSERT INTO cake_list VALUES (15, 'Mighty Beacon', 'budget', 'Germany', 697, 322, '2002-06-14');
INSERT INTO cake_list VALUES (16, 'Happy Beacon', 'luxury', 'Germany', 103, 315, '2010-05-13');
INSERT INTO cake_list VALUES (17, 'Velvet Pebble', 'luxury', 'Turkey', 141, 398, '2010-08-04');
INSERT INTO cake_list VALUES (18, 'Iron Lotus', 'organic', 'Germany', 452, 121, '2021-10-10');
INSERT INTO cake_list VALUES (19, 'Velvet Lotus', 'organic', 'Turkey', 270, 308, '2005-01-23');
INSERT INTO cake_list VALUES (20, 'Sweet Harvest', 'budget', 'Germany', 375, 207, '2021-07-22');
INSERT INTO cake_list VALUES (21, 'Proud Raven', 'budget', 'Austria', 444, 168, '2000-11-26');
INSERT INTO cake_list VALUES (22, 'Sweet Beacon', 'luxury', 'Turkey', 302, 14, '2000-07-05');
INSERT INTO cake_list VALUES (23, 'Grand Cedar', 'luxury', 'Austria', 295, 382, '2013-05-25');
INSERT INTO cake_list VALUES (24, 'Happy Anchor', 'organic', 'Turkey', 477, 127, '2011-12-05');
INSERT INTO cake_list VALUES (25, 'Iron Orchid', 'classic', 'Croatia', 511, 22, '2011-10-11');
INSERT INTO cake_list VALUES (26, 'Misty Harvest', 'budget', 'Turkey', 418, 226, '2007-02-13');
INSERT INTO cake_list VALUES (27, 'Rapid Falcon', 'luxury', 'Austria', 654, 269, '2010-06-03');
INSERT INTO cake_list VALUES (28, 'Royal Comet', 'modern', 'Germany', 350, 78, '2024-06-16');
CREATE TABLE pic (
  pic_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  channel TEXT NOT NULL,
  prio TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  fk_bake INTEGER NOT NULL,
  cake_ref INTEGER NOT NULL,
  FOREIGN KEY (fk_bake) REFERENCES baker_list(id),
  FOREIGN KEY (cake_ref) REFERENCES cake_list(ck_id)
);
INSERT INTO pic VALUES (1, 'T679', 'walk-in', 'normal', 853, 3790, '2021-11-20', 9, 8);
INSERT INTO pic VALUES (2, 'T173', 'partner', 'normal', 159, 2681, '2021-09-28', 1, 8);
INSERT INTO pic VALUES (3, 'T583', 'partner', 'normal', 231, 4204, '2011-11-16', 7, 14);
INSERT INTO pic VALUES (4, 'T179', 'online', 'low', 241, 968, '2010-10-27', 25, 28);
INSERT INTO pic VALUES (5, 'T786', 'phone', 'high', 329, 639, '2022-02-10', 1, 5);
INSERT INTO pic VALUES (6, 'T367', 'walk-in', 'high', 434, 2229, '2016-01-02', 24, 3);
INSERT INTO pic VALUES (7, 'T949', 'online', 'low', 760, 984, '2013-01-15', 25, 25);
INSERT INTO pic VALUES (8, 'T546', 'phone', 'low', 401, 3982, '2013-12-17', 1, 24);
INSERT INTO pic VALUES (9, 'T374', 'online', 'normal', 432, 2553, '2017-09-25', 26, 6);
INSERT INTO pic VALUES (10, 'T826', 'phone', 'low', 930, 4142, '2023-11-23', 5, 23);
INSERT INTO pic VALUES (11, 'T544', 'online', 'normal', 537, 4283, '2022-01-16', 25, 12);
INSERT INTO pic VALUES (12, 'T842', 'phone', 'low', 281, 2717, '2024-01-26', 27, 2);
INSERT INTO pic VALUES (13, 'T488', 'fax', 'normal', 884, 2310, '2010-12-15', 11, 12);
INSERT INTO pic VALUES (14, 'T198', 'phone', 'high', 917, 280, '2014-04-09', 27, 28);
INSERT INTO pic VALUES (15, 'T588', 'fax', 'low', 47, 216, '2020-06-28', 26, 15);
INSERT INTO pic VALUES (16, 'T648', 'partner', 'normal', 495, 1573, '2014-11-06', 26, 6);
INSERT INTO pic VALUES (17, 'T420', 'phone', 'normal', 930, 586, '2019-11-17', 7, 12);
INSERT INTO pic VALUES (18, 'T992', 'online', 'low', 271, 2505, '2016-12-27', 7, 2);
INSERT INTO pic VALUES (19, 'T668', 'walk-in', 'normal', 577, 4704, '2015-04-05', 1, 23);
INSERT INTO pic VALUES (20, 'T956', 'fax', 'high', 734, 376, '2016-01-16', 27, 11);
INSERT INTO pic VALUES (21, 'T678', 'fax', 'critical', 938, 4787, '2015-11-18', 18, 25);
INSERT INTO pic VALUES (22, 'T560', 'phone', 'low', 164, 238, '2022-08-07', 11, 14);
INSERT INTO pic VALUES (23, 'T210', 'email', 'normal', 836, 309, '2010-02-21', 20, 19);
INSERT INTO pic VALUES (24, 'T843', 'phone', 'normal', 165, 968, '2010-01-08', 25, 8);
INSERT INTO pic VALUES (25, 'T606', 'online', 'critical', 584, 3859, '2010-05-09', 10, 23);
INSERT INTO pic VALUES (26, 'T779', 'phone', 'low', 184, 1796, '2022-06-16', 30, 9);
INSERT INTO pic VALUES (27, 'T576', 'email', 'normal', 210, 3770, '2016-12-28', 7, 8);
INSERT INTO pic VALUES (28, 'T322', 'online', 'normal', 533, 4144, '2020-09-16', 27, 7);
INSERT INTO pic VALUES (29, 'T832', 'online', 'low', 705, 359, '2018-09-23', 7, 7);
INSERT INTO pic VALUES (30, 'T195', 'partner', 'normal', 450, 2289, '2020-06-11', 9, 15);
INSERT INTO pic VALUES (31, 'T452', 'partner', 'normal', 797, 2753, '2017-12-02', 13, 9);
INSERT INTO pic VALUES (32, 'T463', 'fax', 'normal', 117, 3139, '2017-08-09', 4, 5);
INSERT INTO pic VALUES (33, 'T504', 'online', 'critical', 878, 2262, '2011-04-25', 11, 8);
INSERT INTO pic VALUES (34, 'T261', 'fax', 'normal', 113, 732, '2020-03-01', 26, 3);
INSERT INTO pic VALUES (35, 'T421', 'online', 'low', 266, 369, '2011-07-05', 11, 5);
INSERT INTO pic VALUES (36, 'T279', 'walk-in', 'normal', 637, 110, '2017-08-06', 19, 19);
INSERT INTO pic VALUES (37, 'T306', 'email', 'normal', 428, 1168, '2014-03-07', 26, 11);
INSERT INTO pic VALUES (38, 'T590', 'partner', 'low', 807, 4141, '2011-06-08', 10, 3);
INSERT INTO pic VALUES (39, 'T178', 'phone', 'critical', 533, 1771, '2021-06-07', 25, 20);
INSERT INTO pic VALUES (40, 'T711', 'phone', 'low', 250, 1995, '2014-02-11', 11, 19);
INSERT INTO pic VALUES (41, 'T874', 'online', 'normal', 564, 3607, '2022-04-23', 25, 16);
INSERT INTO pic VALUES (42, 'T926', 'phone', 'normal', 3, 1801, '2022-06-14', 26, 7);
INSERT INTO pic VALUES (43, 'T921', 'walk-in', 'normal', 183, 4838, '2024-05-06', 27, 7);
INSERT INTO pic VALUES (44, 'T638', 'online', 'low', 828, 3489, '2023-05-10', 19, 21);
INSERT INTO pic VALUES (45, 'T348', 'fax', 'normal', 858, 438, '2023-01-23', 26, 15);
INSERT INTO pic VALUES (46, 'T217', 'partner', 'critical', 669, 2092, '2023-05-08', 31, 13);
INSERT INTO pic VALUES (47, 'T746', 'fax', 'normal', 617, 4923, '2010-11-18', 20, 3);
INSERT INTO pic VALUES (48, 'T471', 'online', 'low', 78, 992, '2011-05-07', 9, 3);
INSERT INTO pic VALUES (49, 'T915', 'online', 'low', 362, 3181, '2017-07-06', 27, 28);
INSERT INTO pic VALUES (50, 'T439', 'online', 'high', 587, 1635, '2021-05-09', 25, 25);
INSERT INTO pic VALUES (51, 'T126', 'online', 'normal', 382, 4554, '2012-06-19', 7, 10);
INSERT INTO pic VALUES (52, 'T969', 'online', 'low', 333, 881, '2022-08-04', 20, 23);
INSERT INTO pic VALUES (53, 'T305', 'phone', 'normal', 189, 4632, '2013-10-23', 13, 19);
INSERT INTO pic VALUES (54, 'T582', 'online', 'normal', 869, 716, '2022-03-01', 18, 19);
INSERT INTO pic VALUES (55, 'T252', 'phone', 'low', 121, 396, '2011-04-26', 11, 16);
INSERT INTO pic VALUES (56, 'T150', 'walk-in', 'low', 810, 2807, '2021-06-08', 30, 19);
INSERT INTO pic VALUES (57, 'T114', 'phone', 'high', 608, 424, '2021-04-03', 27, 14);
INSERT INTO pic VALUES (58, 'T933', 'email', 'critical', 917, 672, '2016-12-24', 28, 3);
INSERT INTO pic VALUES (59, 'T416', 'online', 'low', 905, 4588, '2013-11-14', 4, 20);
INSERT INTO pic VALUES (60, 'T836', 'partner', 'normal', 59, 4779, '2022-05-25', 9, 5);
INSERT INTO pic VALUES (61, 'T361', 'online', 'normal', 4, 290, '2019-07-04', 10, 24);
INSERT INTO pic VALUES (62, 'T472', 'online', 'normal', 745, 550, '2010-06-19', 26, 20);
INSERT INTO pic VALUES (63, 'T520', 'partner', 'normal', 108, 4861, '2018-10-03', 5, 11);
INSERT INTO pic VALUES (64, 'T702', 'fax', 'critical', 74, 396, '2019-06-19', 28, 2);
INSERT INTO pic VALUES (65, 'T537', 'partner', 'normal', 568, 1171, '2012-12-22', 10, 11);
INSERT INTO pic VALUES (66, 'T818', 'walk-in', 'critical', 608, 3912, '2011-11-24', 4, 13);
INSERT INTO pic VALUES (67, 'T206', 'phone', 'high', 12, 323, '2014-07-02', 30, 19);
INSERT INTO pic VALUES (68, 'T895', 'phone', 'normal', 185, 1045, '2023-02-13', 4, 8);
INSERT INTO pic VALUES (69, 'T595', 'partner', 'high', 342, 4171, '2015-12-19', 27, 13);
INSERT INTO pic VALUES (70, 'T415', 'phone', 'low', 48, 280, '2023-11-04', 18, 25);
INSERT INTO pic VALUES (71, 'T753', 'phone', 'high', 628, 2740, '2015-07-09', 27, 5);
INSERT INTO pic VALUES (72, 'T222', 'partner', 'normal', 158, 3729, '2019-07-20', 7, 14);
INSERT INTO pic VALUES (73, 'T271', 'partner', 'high', 711, 4849, '2023-07-28', 25, 23);
INSERT INTO pic VALUES (74, 'T493', 'partner', 'low', 658, 608, '2011-12-22', 27, 20);
INSERT INTO pic VALUES (75, 'T592', 'fax', 'critical', 776, 4556, '2015-01-05', 11, 14);
INSERT INTO pic VALUES (76, 'T774', 'partner', 'low', 481, 1906, '2015-02-22', 5, 20);
INSERT INTO pic VALUES (77, 'T868', 'phone', 'low', 721, 4400, '2011-09-28', 7, 8);
INSERT INTO pic VALUES (78, 'T691', 'email', 'normal', 885, 2815, '2010-03-24', 13, 16);
INSERT INTO pic VALUES (79, 'T281', 'phone', 'normal', 377, 2924, '2019-05-02', 13, 2);
INSERT INTO pic VALUES (80, 'T572', 'phone', 'normal', 207, 2669, '2021-04-17', 9, 20);
INSERT INTO pic VALUES (81, 'T372', 'phone', 'low', 626, 4224, '2010-07-04', 5, 24);
INSERT INTO pic VALUES (82, 'T200', 'phone', 'low', 225, 4804, '2021-10-26', 1, 8);
INSERT INTO pic VALUES (83, 'T581', 'phone', 'low', 271, 3043, '2020-09-02', 13, 28);
INSERT INTO pic VALUES (84, 'T152', 'online', 'critical', 750, 2107, '2013-06-28', 24, 25);
INSERT INTO pic VALUES (85, 'T325', 'partner', 'low', 133, 2501, '2017-10-09', 10, 3);
INSERT INTO pic VALUES (86, 'T211', 'partner', 'critical', 649, 1848, '2019-01-06', 25, 19);
INSERT INTO pic VALUES (87, 'T728', 'online', 'critical', 767, 3118, '2014-05-09', 10, 13);
INSERT INTO pic VALUES (88, 'T433', 'fax', 'normal', 825, 424, '2017-01-25', 5, 20);
INSERT INTO pic VALUES (89, 'T723', 'email', 'critical', 678, 3302, '2020-09-25', 27, 23);
INSERT INTO pic VALUES (90, 'T717', 'phone', 'critical', 367, 2334, '2020-12-26', 11, 5);
INSERT INTO pic VALUES (91, 'T645', 'partner', 'normal', 764, 4488, '2015-12-14', 27, 7);
INSERT INTO pic VALUES (92, 'T412', 'phone', 'normal', 913, 1293, '2016-02-17', 11, 8);
INSERT INTO pic VALUES (93, 'T425', 'phone', 'low', 389, 3208, '2017-01-05', 1, 8);
INSERT INTO pic VALUES (94, 'T632', 'online', 'high', 227, 1698, '2017-08-19', 1, 10);
INSERT INTO pic VALUES (95, 'T776', 'online', 'normal', 350, 2876, '2017-01-03', 24, 10);
INSERT INTO pic VALUES (96, 'T515', 'walk-in', 'normal', 615, 4176, '2014-05-08', 1, 2);
INSERT INTO pic VALUES (97, 'T653', 'phone', 'critical', 213, 184, '2013-08-20', 27, 25);
INSERT INTO pic VALUES (98, 'T871', 'fax', 'normal', 561, 874, '2020-02-09', 5, 7);
INSERT INTO pic VALUES (99, 'T664', 'phone', 'low', 375, 778, '2016-09-20', 9, 25);
INSERT INTO pic VALUES (100, 'T758', 'phone', 'high', 710, 3431, '2016-01-19', 20, 11);
INSERT INTO pic VALUES (101, 'T879', 'fax', 'low', 403, 907, '2013-11-09', 11, 3);
INSERT INTO pic VALUES (102, 'T289', 'phone', 'low', 184, 844, '2013-07-13', 12, 3);
INSERT INTO pic VALUES (103, 'T673', 'phone', 'high', 906, 4948, '2023-11-10', 4, 7);
INSERT INTO pic VALUES (104, 'T551', 'partner', 'normal', 332, 3456, '2012-02-26', 10, 21);
INSERT INTO pic VALUES (105, 'T290', 'fax', 'critical', 119, 4555, '2024-09-21', 9, 14);
INSERT INTO pic VALUES (106, 'T775', 'walk-in', 'low', 206, 301, '2018-06-10', 1, 14);
INSERT INTO pic VALUES (107, 'T567', 'phone', 'low', 184, 1441, '2023-03-19', 27, 23);
INSERT INTO pic VALUES (108, 'T238', 'online', 'low', 173, 2305, '2012-02-21', 9, 28);
INSERT INTO pic VALUES (109, 'T811', 'email', 'low', 946, 4916, '2018-04-28', 9, 7);
INSERT INTO pic VALUES (110, 'T623', 'partner', 'critical', 600, 1557, '2020-07-22', 21, 7);
INSERT INTO pic VALUES (111, 'T400', 'online', 'low', 805, 4011, '2017-04-16', 11, 1);
INSERT INTO pic VALUES (112, 'T564', 'fax', 'critical', 540, 1455, '2023-03-10', 5, 8);
INSERT INTO pic VALUES (113, 'T526', 'phone', 'low', 535, 2789, '2022-08-09', 6, 19);
INSERT INTO pic VALUES (114, 'T458', 'partner', 'critical', 646, 526, '2015-07-21', 18, 25);
INSERT INTO pic VALUES (115, 'T635', 'phone', 'low', 242, 4805, '2016-08-22', 26, 14);
INSERT INTO pic VALUES (116, 'T186', 'walk-in', 'critical', 304, 1925, '2022-10-13', 28, 19);
INSERT INTO pic VALUES (117, 'T616', 'phone', 'critical', 265, 223, '2022-07-25', 20, 9);
INSERT INTO pic VALUES (118, 'T394', 'walk-in', 'normal', 271, 1586, '2012-11-19', 10, 11);
INSERT INTO pic VALUES (119, 'T587', 'online', 'low', 450, 3616, '2012-11-12', 26, 14);
INSERT INTO pic VALUES (120, 'T957', 'phone', 'normal', 163, 968, '2017-01-05', 10, 2);
