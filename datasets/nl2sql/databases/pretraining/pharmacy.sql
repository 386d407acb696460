CREATE TABLE all_pharmacists (
  phr_no INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  sh TEXT NOT NULL,
  twn TEXT NOT NULL,
  exp INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO all_pharmacists VALUES (1, 'Ivan Tanaka', 'double', 'Lima', 33, 1441, '2006-11-20');
INSERT INTO all_pharmacists VALUES (2, 'Kevin Quist', 'early', 'Dublin', 19, 1475, '1993-06-24');
INSERT INTO all_pharmacists VALUES (3, 'Noah Hughes', 'night', 'Nantes', 7, 646, '1986-04-15');
INSERT INTO all_pharmacists VALUES (4, 'David Reed', 'early', 'Nantes', 27, 962, '1998-01-07');
INSERT INTO all_pharmacists VALUES (5, 'Xavier Adams', 'split', 'Dublin', 20, 965, '1993-10-03');
INSERT INTO all_pharmacists VALUES (6, 'Elena Hart', 'double', 'Nantes', 16, 2454, '2016-11-28');
INSERT INTO all_pharmacists VALUES (7, 'Peter Brown', 'early', 'Nantes', 29, 1681, '2014-06-06');
INSERT INTO all_pharmacists VALUES (8, 'Quinn Weber', 'double', 'Lima', 22, 1124, '2006-05-03');
INSERT INTO all_pharmacists VALUES (9, 'Jack Nash', 'early', 'Lima', 11, 2233, '1990-11-12');
INSERT INTO all_pharmacists VALUES (10, 'Frank Martin', 'early', 'Geneva', 38, 2183, '2007-06-04');
INSERT INTO all_pharmacists VALUES (11, 'Kate Weber', 'double', 'Dublin', 33, 2029, '1999-09-28');
INSERT INTO all_pharmacists VALUES (12, 'Elena Fischer', 'split', 'Austin', 7, 995, '1996-09-18');
INSERT INTO all_pharmacists VALUES (13, 'Fiona Lopez', 'double', 'Geneva', 27, 2450, '2005-04-03');
INSERT INTO all_pharmacists VALUES (14, 'Paula Park', 'early', 'Dublin', 6, 1778, '2009-12-02');
INSERT INTO all_pharmacists VALUES (15, 'Bella Owens', 'double', 'Lima', 29, 1234, '2020-06-15');
INSERT INTO all_pharmacists VALUES (16, 'Kate Torres', 'split', 'Dublin', 18, 588, '2021-05-10');
INSERT INTO all_pharmacists VALUES (17, 'Ben Jones', 'night', 'Nantes', 18, 1832, '1993-08-03');
INSERT INTO all_pharmacists VALUES (18, 'Ivan Smith', 'early', 'Austin', 5, 523, '1993-08-27');
INSERT INTO all_pharmacists VALUES (19, 'Lena Quist', 'early', 'Lima', 11, 278, '2004-07-28');
INSERT INTO all_pharmacists VALUES (20, 'Quinn Kaya', 'night', 'Lima', 7, 178, '2005-06-16');
INSERT INTO all_pharmacists VALUES (21, 'David Irwin', 'early', 'Dublin', 5, 2486, '1998-10-11');
INSERT INTO all_pharmacists VALUES (22, 'Wendy Green', 'night', 'Geneva', 24, 1017, '2007-09-14');
INSERT INTO all_pharmacists VALUES (23, 'Daisy Dunn', 'split', 'Geneva', 40, 1089, '2007-09-27');
CREATE TABLE mdc_tab (
  nr INTEGER PRIMARY KEY,
  medicine_name TEXT NOT NULL,
  src TEXT NOT NULL,
  type_t TEXT NOT NULL,
  inv INTEGER NOT NULL,
  score_t INTEGER NOT NULL,
  prod_date TEXT NOT NULL
);
INSERT INTO mdc_tab VALUES (1, 'Sweet Willow', 'Croatia', 'compact', 276, 14, '1984-11-21');
INSERT INTO mdc_tab VALUES (2, 'Ancient Summit', 'Ireland', 'rare', 53, 71, '1988-04-21');
INSERT INTO mdc_tab VALUES (3, 'Ancient Storm', 'India', 'rare', 22, 26, '2000-09-01');
INSERT INTO mdc_tab VALUES (4, 'Velvet Storm', 'India', 'modern', 93, 97, '1972-04-16');
INSERT INTO mdc_tab VALUES (5, 'Sweet Storm', 'India', 'rare', 339, 52, '1991-05-09');
INSERT INTO mdc_tab VALUES (6, 'Sweet Harvest', 'Ireland', 'vintage', 397, 95, '2009-07-05');
INSERT INTO mdc_tab VALUES (7, 'Wild Falcon', 'Poland', 'modern', 68, 77, '1967-06-27');
INSERT INTO mdc_tab VALUES (8, 'Bright Willow', 'Germany', 'modern', 250, 77, '1995-11-04');
INSERT INTO mdc_tab VALUES (9, 'Proud Harvest', 'Germany', 'limited', 315, 18, '1976-08-21');
INSERT INTO mdc_tab VALUES (10, 'Mighty Rose', 'Poland', 'premium', 226, 25, '1998-10-21');
INSERT INTO mdc_tab VALUES (11, 'Sweet Beacon', 'Germany', 'rare', 179, 81, '1978-03-16');
INSERT INTO mdc_tab VALUES (12, 'Rapid Anchor', 'Poland', 'modern', 1, 12, '1984-12-04');
INSERT INTO mdc_tab VALUES (13, 'Iron Rose', 'Germany', 'limited', 282, 80, '2011-04-03');
INSERT INTO mdc_tab VALUES (14, 'Grand Pebble', 'Ireland', 'modern', 272, 53, '2000-03-06');
INSERT INTO mdc_tab VALUES (15, 'Misty Cedar', 'Germany', 'rare', 200, 30, '1977-11-06');
INSERT INTO mdc_tab VALUES (16, 'Royal Rose', 'Ireland', 'compact', 82, 44, '2010-11-24');
INSERT INTO mdc_tab VALUES (17, 'Iron Cedar', 'Ireland', 'modern', 72, 96, '1983-02-16');
INSERT INTO mdc_tab VALUES (18, 'Frozen Anchor', 'Ireland', 'premium', 351, 18, '1997-09-10');
INSERT INTO mdc_tab VALUES (19, 'Mighty Willow', 'Ireland', 'compact', 12, 69, '1991-01-13');
INSERT INTO mdc_tab VALUES (20, 'Iron Comet', 'Croatia', 'rare', 143, 46, '1986-10-14');
INSERT INTO mdc_tab VALUES (21, 'Crystal Pebble', 'Ireland', 'modern', 207, 64, '2000-05-01');
INSERT INTO mdc_tab VALUES (22, 'Crystal Summit', 'India', 'compact', 244, 36, '1960-10-28');
INSERT INTO mdc_tab VALUES (23, 'Royal Storm', 'Ireland', 'modern', 79, 25, '1960-11-20');
INSERT INTO mdc_tab VALUES (24, 'Velvet Harvest', 'Poland', 'compact', 139, 38, '1970-11-11');
INSERT INTO mdc_tab VALUES (25, 'Lucky Pebble', 'India', 'compact', 19, 80, '2023-08-22');
INSERT INTO mdc_tab VALUES (26, 'Royal Lantern', 'Ireland', 'limited', 217, 51, '1995-03-22');
INSERT INTO mdc_tab VALUES (27, 'Mighty Orchid', 'Ireland', 'compact', 42, 73, '2014-03-25');
INSERT INTO mdc_tab VALUES (28, 'Sunny Lotus', 'Germany', 'vintage', 72, 98, '2006-06-21');
INSERT INTO mdc_tab VALUES (29, 'Grand Lotus', 'Germany', 'rare', 54, 30, '2015-04-13');
INSERT INTO mdc_tab VALUES (30, 'Wild Anchor', 'Ireland', 'rare', 397, 26, '1978-12-10');
CREATE TABLE pre_tab (
  pre_no INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  weather TEXT NOT NULL,
  importance TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  disc INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  phrm_ref INTEGER NOT NULL,
  medicine_key INTEGER NOT NULL,
  FOREIGN KEY (phrm_ref) REFERENCES all_pharmacists(phr_no),
  FOREIGN KEY (medicine_key) REFERENCES mdc_tab(nr)
);
INSERT INTO pre_tab VALUES (1, 'J171', 'rainy', 'normal', 388, 9, '2019-08-24', 8, 20);
INSERT INTO pre_tab VALUES (2, 'J826', 'windy', 'critical', 141, 6, '2014-01-17', 21, 29);
INSERT INTO pre_tab VALUES (3, 'J480', 'rainy', 'critical', 781, 34, '2024-03-24', 11, 21);
INSERT INTO pre_tab VALUES (4, 'J719', 'cloudy', 'low', 193, 26, '2023-01-05', 2, 14);
INSERT INTO pre_tab VALUES (5, 'J966', 'snowy', 'low', 604, 47, '2016-03-15', 1, 14);
INSERT INTO pre_tab VALUES (6, 'J895', 'windy', 'normal', 334, 10, '2022-07-24', 21, 21);
INSERT INTO pre_tab VALUES (7, 'J366', 'cloudy', 'normal', 374, 24, '2021-10-18', 8, 29);
INSERT INTO pre_tab VALUES (8, 'J868', 'sunny', 'normal', 752, 42, '2020-11-11', 8, 24);
INSERT INTO pre_tab VALUES (9, 'J383', 'cloudy', 'low', 892, 27, '2023-03-21', 4, 13);
INSERT INTO pre_tab VALUES (10, 'J691', 'windy', 'low', 149, 34, '2010-08-15', 9, 15);
INSERT INTO pre_tab VALUES (11, 'J921', 'rainy', 'high', 420, 49, '2011-04-05', 18, 4);
INSERT INTO pre_tab VALUES (12, 'J652', 'sunny', 'normal', 806, 43, '2023-07-16', 22, 24);
INSERT INTO pre_tab VALUES (13, 'J402', 'windy', 'normal', 694, 9, '2011-09-03', 16, 1);
INSERT INTO pre_tab VALUES (14, 'J208', 'sunny', 'low', 800, 50, '2021-09-14', 7, 13);
INSERT INTO pre_tab VALUES (15, 'J270', 'cloudy', 'normal', 741, 43, '2024-03-19', 1, 6);
INSERT INTO pre_tab VALUES (16, 'J979', 'windy', 'low', 858, 53, '2014-09-16', 4, 16);
INSERT INTO pre_tab VALUES (17, 'J873', 'rainy', 'normal', 869, 23, '2012-01-08', 21, 22);
INSERT INTO pre_tab VALUES (18, 'J120', 'windy', 'low', 186, 42, '2013-08-19', 13, 25);
INSERT INTO pre_tab VALUES (19, 'J793', 'foggy', 'critical', 395, 9, '2016-12-03', 7, 6);
INSERT INTO pre_tab VALUES (20, 'J431', 'windy', 'critical', 228, 14, '2017-10-05', 2, 18);
INSERT INTO pre_tab VALUES (21, 'J772', 'foggy', 'low', 916, 14, '2021-07-11', 5, 2);
INSERT INTO pre_tab VALUES (22, 'J363', 'cloudy', 'critical', 879, 27, '2019-02-26', 12, 2);
INSERT INTO pre_tab VALUES (23, 'J787', 'foggy', 'normal', 154, 20, '2020-05-02', 8, 18);
INSERT INTO pre_tab VALUES (24, 'J856', 'windy', 'high', 661, 37, '2022-05-25', 9, 25);
INSERT INTO pre_tab VALUES (25, 'J809', 'rainy', 'critical', 333, 4, '2013-05-25', 8, 20);
INSERT INTO pre_tab VALUES (26, 'J710', 'foggy', 'low', 240, 17, '2016-05-06', 11, 20);
INSERT INTO pre_tab VALUES (27, 'J867', 'windy', 'normal', 407, 45, '2015-06-12', 12, 6);
INSERT INTO pre_tab VALUES (28, 'J336', 'rainy', 'low', 430, 7, '2019-09-23', 20, 7);
INSERT INTO pre_tab VALUES (29, 'J846', 'windy', 'critical', 658, 5, '2022-07-21', 1, 22);
INSERT INTO pre_tab VALUES (30, 'J533', 'foggy', 'normal', 165, 30, '2024-10-01', 21, 2);
INSERT INTO pre_tab VALUES (31, 'J254', 'snowy', 'critical', 343, 53, '2015-01-11', 21, 4);
INSERT INTO pre_tab VALUES (32, 'J748', 'foggy', 'critical', 204, 33, '2014-12-17', 21, 13);
INSERT INTO pre_tab VALUES (33, 'J892', 'cloudy', 'normal', 638, 31, '2020-11-05', 20, 7);
INSERT INTO pre_tab VALUES (34, 'J417', 'foggy', 'high', 257, 33, '2020-11-20', 23, 20);
INSERT INTO pre_tab VALUES (35, 'J566', 'windy', 'normal', 309, 46, '2018-03-06', 4, 7);
INSERT INTO pre_tab VALUES (36, 'J308', 'windy', 'critical', 105, 5, '2022-09-05', 20, 20);
INSERT INTO pre_tab VALUES (37, 'J184', 'windy', 'normal', 188, 59, '2020-04-01', 22, 2);
INSERT INTO pre_tab VALUES (38, 'J131', 'windy', 'high', 758, 30, '2023-11-23', 8, 18);
INSERT INTO pre_tab VALUES (39, 'J573', 'cloudy', 'low', 131, 18, '2011-10-28', 13, 20);
INSERT INTO pre_tab VALUES (40, 'J364', 'cloudy', 'high', 754, 18, '2021-08-06', 22, 1);
INSERT INTO pre_tab VALUES (41, 'J994', 'cloudy', 'low', 217, 30, '2015-03-15', 23, 10);
INSERT INTO pre_tab VALUES (42, 'J135', 'rainy', 'normal', 541, 39, '2018-05-20', 16, 16);
INSERT INTO pre_tab VALUES (43, 'J774', 'cloudy', 'critical', 372, 51, '2016-01-04', 13, 18);
INSERT INTO pre_tab VALUES (44, 'J147', 'cloudy', 'critical', 135, 29, '2019-09-28', 4, 6);
INSERT INTO pre_tab VALUES (45, 'J435', 'foggy', 'low', 444, 16, '2021-09-18', 8, 10);
INSERT INTO pre_tab VALUES (46, 'J188', 'windy', 'critical', 909, 27, '2014-04-13', 11, 25);
INSERT INTO pre_tab VALUES (47, 'J911', 'rainy', 'normal', 131, 57, '2020-10-22', 4, 7);
INSERT INTO pre_tab VALUES (48, 'J523', 'rainy', 'high', 565, 5, '2024-09-05', 11, 2);
INSERT INTO pre_tab VALUES (49, 'J473', 'rainy', 'critical', 760, 36, '2021-11-19', 1, 15);
INSERT INTO pre_tab VALUES (50, 'J545', 'windy', 'critical', 104, 45, '2019-03-16', 20, 1);
INSERT INTO pre_tab VALUES (51, 'J279', 'foggy', 'critical', 568, 51, '2018-01-20', 20, 22);
INSERT INTO pre_tab VALUES (52, 'J697', 'windy', 'high', 444, 45, '2024-08-06', 12, 10);
INSERT INTO pre_tab VALUES (53, 'J778', 'rainy', 'high', 645, 41, '2024-03-16', 8, 18);
INSERT INTO pre_tab VALUES (54, 'J943', 'cloudy', 'normal', 948, 15, '2012-01-28', 23, 21);
INSERT INTO pre_tab VALUES (55, 'J537', 'rainy', 'high', 131, 46, '2019-05-28', 2, 16);
INSERT INTO pre_tab VALUES (56, 'J665', 'rainy', 'critical', 901, 45, '2019-03-12', 8, 24);
INSERT INTO pre_tab VALUES (57, 'J882', 'cloudy', 'normal', 823, 60, '2024-07-05', 13, 20);
INSERT INTO pre_tab VALUES (58, 'J316', 'sunny', 'high', 441, 44, '2011-07-25', 20, 15);
INSERT INTO pre_tab VALUES (59, 'J558', 'rainy', 'normal', 368, 31, '2023-07-03', 17, 22);
INSERT INTO pre_tab VALUES (60, 'J471', 'cloudy', 'critical', 546, 42, '2024-05-21', 7, 15);
INSERT INTO pre_tab VALUES (61, 'J266', 'windy', 'normal', 369, 23, '2021-02-04', 5, 28);
INSERT INTO pre_tab VALUES (62, 'J893', 'cloudy', 'normal', 594, 29, '2014-02-13', 23, 10);
INSERT INTO pre_tab VALUES (63, 'J242', 'rainy', 'low', 336, 19, '2017-06-04', 20, 6);
INSERT INTO pre_tab VALUES (64, 'J611', 'windy', 'high', 470, 34, '2014-03-05', 7, 2);
INSERT INTO pre_tab VALUES (65, 'J667', 'cloudy', 'low', 246, 42, '2010-06-05', 11, 13);
INSERT INTO pre_tab VALUES (66, 'J190', 'windy', 'normal', 629, 42, '2023-06-12', 11, 9);
INSERT INTO pre_tab VALUES (67, 'J884', 'cloudy', 'low', 182, 50, '2020-03-19', 9, 14);
INSERT INTO pre_tab VALUES (68, 'J369', 'foggy', 'critical', 460, 2, '2016-09-28', 23, 15);
INSERT INTO pre_tab VALUES (69, 'J971', 'windy', 'high', 476, 15, '2021-01-24', 21, 15);
INSERT INTO pre_tab VALUES (70, 'J520', 'cloudy', 'normal', 509, 30, '2013-06-20', 23, 25);
INSERT INTO pre_tab VALUES (71, 'J705', 'rainy', 'normal', 696, 11, '2016-02-21', 9, 5);
INSERT INTO pre_tab VALUES (72, 'J821', 'cloudy', 'low', 916, 23, '2023-09-09', 16, 11);
INSERT INTO pre_tab VALUES (73, 'J863', 'cloudy', 'critical', 771, 23, '2021-05-06', 1, 20);
INSERT INTO pre_tab VALUES (74, 'J608', 'cloudy', 'high', 876, 47, '2023-10-16', 1, 28);
INSERT INTO pre_tab VALUES (75, 'J595', 'sunny', 'high', 40, 33, '2022-12-18', 8, 23);
INSERT INTO pre_tab VALUES (76, 'J827', 'foggy', 'high', 644, 32, '2017-06-13', 19, 21);
INSERT INTO pre_tab VALUES (77, 'J132', 'cloudy', 'critical', 69, 56, '2011-02-26', 19, 24);
INSERT INTO pre_tab VALUES (78, 'J587', 'foggy', 'low', 918, 59, '2013-07-24', 1, 18);
INSERT INTO pre_tab VALUES (79, 'J439', 'windy', 'normal', 190, 46, '2010-05-25', 20, 1);
INSERT INTO pre_tab VALUES (80, 'J125', 'windy', 'critical', 261, 28, '2010-10-07', 9, 1);
INSERT INTO pre_tab VALUES (81, 'J612', 'snowy', 'low', 514, 20, '2012-07-20', 19, 28);
INSERT INTO pre_tab VALUES (82, 'J969', 'cloudy', 'critical', 387, 1, '2012-07-12', 8, 13);
INSERT INTO pre_tab VALUES (83, 'J362', 'rainy', 'normal', 785, 54, '2016-03-19', 8, 3);
INSERT INTO pre_tab VALUES (84, 'J997', 'sunny', 'low', 417, 21, '2010-10-19', 11, 18);
INSERT INTO pre_tab VALUES (85, 'J640', 'windy', 'normal', 417, 40, '2024-08-24', 5, 14);
INSERT INTO pre_tab VALUES (86, 'J849', 'cloudy', 'critical', 894, 3, '2015-10-02', 7, 2);
INSERT INTO pre_tab VALUES (87, 'J988', 'foggy', 'normal', 747, 0, '2022-05-23', 5, 18);
INSERT INTO pre_tab VALUES (88, 'J984', 'windy', 'normal', 835, 15, '2024-05-09', 4, 4);
INSERT INTO pre_tab VALUES (89, 'J954', 'foggy', 'high', 198, 32, '2022-02-05', 7, 20);
INSERT INTO pre_tab VALUES (90, 'J427', 'windy', 'low', 75, 3, '2020-06-28', 7, 21);
INSERT INTO pre_tab VALUES (91, 'J401', 'windy', 'normal', 808, 18, '2011-08-07', 8, 10);
INSERT INTO pre_tab VALUES (92, 'J836', 'foggy', 'normal', 229, 47, '2015-08-15', 8, 10);
INSERT INTO pre_tab VALUES (93, 'J231', 'sunny', 'low', 283, 30, '2018-12-20', 22, 21);
INSERT INTO pre_tab VALUES (94, 'J244', 'rainy', 'normal', 490, 50, '2020-04-10', 9, 22);
INSERT INTO pre_tab VALUES (95, 'J726', 'windy', 'low', 665, 36, '2010-05-04', 12, 25);
INSERT INTO pre_tab VALUES (96, 'J661', 'windy', 'normal', 458, 23, '2015-11-26', 21, 9);
INSERT INTO pre_tab VALUES (97, 'J985', 'cloudy', 'normal', 195, 49, '2012-11-27', 2, 14);
INSERT INTO pre_tab VALUES (98, 'J920', 'cloudy', 'normal', 723, 36, '2021-06-09', 21, 29);
INSERT INTO pre_tab VALUES (99, 'J312', 'snowy', 'critical', 533, 22, '2020-01-18', 3, 11);
INSERT INTO pre_tab VALUES (100, 'J454', 'rainy', 'critical', 223, 34, '2016-11-10', 5, 28);
INSERT INTO pre_tab VALUES (101, 'J823', 'foggy', 'high', 577, 59, '2010-03-01', 16, 15);
INSERT INTO pre_tab VALUES (102, 'J323', 'windy', 'critical', 300, 52, '2011-01-06', 20, 24);
INSERT INTO pre_tab VALUES (103, 'J423', 'rainy', 'low', 61, 21, '2020-11-23', 11, 2);
INSERT INTO pre_tab VALUES (104, 'J277', 'snowy', 'normal', 65, 60, '2014-03-09', 23, 23);
INSERT INTO pre_tab VALUES (105, 'J448', 'snowy', 'normal', 628, 47, '2018-11-26', 12, 28);
INSERT INTO pre_tab VALUES (106, 'J456', 'sunny', 'normal', 500, 26, '2023-11-24', 4, 18);
INSERT INTO pre_tab VALUES (107, 'J692', 'sunny', 'normal', 578, 3, '2018-09-19', 1, 18);
INSERT INTO pre_tab VALUES (108, 'J567', 'cloudy', 'critical', 124, 54, '2011-09-11', 16, 7);
INSERT INTO pre_tab VALUES (109, 'J287', 'cloudy', 'low', 751, 47, '2021-02-05', 13, 3);
INSERT INTO pre_tab VALUES (110, 'J236', 'rainy', 'critical', 762, 57, '2017-04-25', 8, 14);
INSERT INTO pre_tab VALUES (111, 'J152', 'windy', 'high', 325, 32, '2017-01-02', 21, 14);
INSERT INTO pre_tab VALUES (112, 'J633', 'rainy', 'normal', 89, 41, '2018-04-28', 8, 9);
INSERT INTO pre_tab VALUES (113, 'J470', 'rainy', 'low', 167, 30, '2013-03-20', 21, 2);
INSERT INTO pre_tab VALUES (114, 'J415', 'foggy', 'normal', 945, 38, '2021-10-05', 4, 22);
INSERT INTO pre_tab VALUES (115, 'J837', 'rainy', 'normal', 890, 34, '2015-09-22', 22, 29);
INSERT INTO pre_tab VALUES (116, 'J148', 'cloudy', 'normal', 578, 34, '2024-03-18', 22, 9);
INSERT INTO pre_tab VALUES (117, 'J606', 'cloudy', 'normal', 499, 40, '2021-07-24', 22, 9);
INSERT INTO pre_tab VALUES (118, 'J218', 'cloudy', 'critical', 638, 52, '2024-09-09', 2, 6);
INSERT INTO pre_tab VALUES (119, 'J531', 'windy', 'normal', 846, 3, '2019-02-12', 13, 25);
INSERT INTO pre_tab VALUES (120, 'J258', 'cloudy', 'normal', 448, 6, '2012-09-04', 1, 18);
