CREATE TABLE tbl_herder (
  nr INTEGER PRIMARY KEY,
  herder_name TEXT NOT NULL,
  work_shift TEXT NOT NULL,
  place_nm TEXT NOT NULL,
  pay INTEGER NOT NULL,
  seniority INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO tbl_herder VALUES (1, 'Eric Owens', 'DO', 'Austin', 5699, 30, '2009-10-04');
INSERT INTO tbl_herder VALUES (2, 'Kevin Hart', 'DO', 'Kyoto', 6429, 0, '2022-03-03');
INSERT INTO tbl_herder VALUES (3, 'Hanna Lopez', 'EA', 'Austin', 3048, 33, '1987-10-12');
INSERT INTO tbl_herder VALUES (4, 'Kevin Cohen', 'DA', 'Austin', 2413, 32, '1986-12-01');
INSERT INTO tbl_herder VALUES (5, 'Marco Rivera', 'DA', 'Austin', 7686, 39, '1987-08-20');
INSERT INTO tbl_herder VALUES (6, 'Ivan Smith', 'EA', 'Bilbao', 3681, 1, '1986-02-27');
INSERT INTO tbl_herder VALUES (7, 'Lena Tanaka', 'WEE', 'Bilbao', 8732, 40, '2017-03-01');
INSERT INTO tbl_herder VALUES (8, 'Xavier Price', 'EA', 'Bilbao', 6398, 22, '1990-01-27');
INSERT INTO tbl_herder VALUES (9, 'Marco Silva', 'NIG', 'Bilbao', 6899, 22, '1989-01-13');
INSERT INTO tbl_herder VALUES (10, 'George Kaya', 'NIG', 'Bilbao', 4178, 14, '1994-06-18');
INSERT INTO tbl_herder VALUES (11, 'Clara Price', 'SPL', 'Bilbao', 2303, 26, '2023-04-09');
INSERT INTO tbl_herder VALUES (12, 'Quinn Smith', 'DA', 'Austin', 9113, 11, '2014-03-08');
INSERT INTO tbl_herder VALUES (13, 'Noah Grant', 'EA', 'Bilbao', 5268, 26, '1985-02-13');
INSERT INTO tbl_herder VALUES (14, 'Oscar Nash', 'DA', 'Austin', 3405, 17, '2005-02-14');
INSERT INTO tbl_herder VALUES (15, 'Maria Dunn', 'EA', 'Austin', 3778, 38, '1985-03-03');
INSERT INTO tbl_herder VALUES (16, 'Ana Irwin', 'WEE', 'Austin', 3227, 17, '2012-05-20');
INSERT INTO tbl_herder VALUES (17, 'George Owens', 'EA', 'Austin', 3188, 11, '1986-03-03');
INSERT INTO tbl_herder VALUES (18, 'Fiona Sato', 'WEE', 'Kyoto', 6015, 29, '2008-03-19');
INSERT INTO tbl_herder VALUES (19, 'George Hughes', 'DA', 'Bilbao', 3258, 6, '2014-08-10');
INSERT INTO tbl_herder VALUES (20, 'Victor Baker', 'DA', 'Bilbao', 5038, 32, '1998-03-05');
INSERT INTO tbl_herder VALUES (21, 'Bella Price', 'EA', 'Austin', 5312, 39, '2005-12-21');
INSERT INTO tbl_herder VALUES (22, 'Gina Smith', 'NIG', 'Kyoto', 2090, 9, '2017-07-05');
INSERT INTO tbl_herder VALUES (23, 'Ana Larsen', 'DA', 'Bilbao', 7401, 10, '2007-02-09');
INSERT INTO tbl_herder VALUES (24, 'Paula Brown', 'WEE', 'Austin', 4896, 0, '2023-06-04');
INSERT INTO tbl_herder VALUES (25, 'Lena Martin', 'NIG', 'Austin', 2190, 28, '2015-06-20');
INSERT INTO tbl_herder VALUES (26, 'Maria Silva', 'DA', 'Austin', 4472, 3, '2011-09-09');
INSERT INTO tbl_herder VALUES (27, 'Ivan Weber', 'NIG', 'Kyoto', 3223, 15, '1999-08-03');
INSERT INTO tbl_herder VALUES (28, 'Frank Martin', 'DO', 'Bilbao', 1647, 26, '2022-10-16');
CREATE TABLE cow_list (
  nr INTEGER PRIMARY KEY,
  cow_nm TEXT NOT NULL,
  cond TEXT NOT NULL,
  made_of TEXT NOT NULL,
  stars INTEGER NOT NULL,
  pw INTEGER NOT NULL,
  made_on TEXT NOT NULL
);
INSERT INTO cow_list VALUES (1, 'Secret Pebble', 'restored', 'cotton', 99, 2145, '1978-02-16');
INSERT INTO cow_list VALUES (2, 'Lonely Pebble', 'perfect', 'paper', 99, 738, '2010-07-12');
INSERT INTO cow_list VALUES (3, 'Rapid Anchor', 'used', 'cotton', 33, 2432, '2011-05-16');
INSERT INTO cow_list VALUES (4, 'Happy Falcon', 'used', 'steel', 28, 2137, '1984-08-20');
INSERT INTO cow_list VALUES (5, 'Crystal Storm', 'worn', 'leather', 72, 2532, '2005-09-09');
INSERT INTO cow_list VALUES (6, 'Noble Dragon', 'perfect', 'steel', 67, 727, '2021-10-19');
INSERT INTO cow_list VALUES (7, 'Noble Tiger', 'restored', 'oak', 22, 826, '1994-10-24');
INSERT INTO cow_list VALUES (8, 'Sweet Meadow', 'restored', 'steel', 93, 1703, '1970-07-22');
INSERT INTO cow_list VALUES (9, 'Sweet Dragon', 'perfect', 'leather', 97, 504, '2000-10-18');
INSERT INTO cow_list VALUES (10, 'Wild Lotus', 'restored', 'cotton', 16, 2931, '2020-11-24');
INSERT INTO cow_list VALUES (11, 'Happy Rose', 'restored', 'marble', 6, 680, '2003-01-24');
INSERT INTO cow_list VALUES (12, 'Bright Rose', 'worn', 'leather', 29, 1963, '2021-10-16');
INSERT INTO cow_list VALUES (13, 'Proud Raven', 'perfect', 'paper', 98, 3286, '1962-09-14');
INSERT INTO cow_list VALUES (14, 'Lonely Summit', 'new', 'marble', 88, 1989, '1967-08-08');
INSERT INTO cow_list VALUES (15, 'Wild Maple', 'worn', 'oak', 3, 3584, '1966-08-20');
INSERT INTO cow_list VALUES (16, 'Noble Falcon', 'worn', 'oak', 20, 3321, '2022-12-24');
INSERT INTO cow_list VALUES (17, 'Misty Beacon', 'perfect', 'oak', 76, 1545, '2000-11-24');
INSERT INTO cow_list VALUES (18, 'Proud Orchid', 'perfect', 'steel', 99, 419, '1984-09-12');
INSERT INTO cow_list VALUES (19, 'Mighty Meadow', 'restored', 'paper', 68, 640, '1970-02-10');
INSERT INTO cow_list VALUES (20, 'Sunny Storm', 'perfect', 'oak', 27, 2861, '2016-04-23');
INSERT INTO cow_list VALUES (21, 'Sunny Comet', 'damaged', 'marble', 18, 1512, '1993-09-09');
INSERT INTO cow_list VALUES (22, 'Velvet Lotus', 'new', 'paper', 46, 1538, '1993-06-16');
INSERT INTO cow_list VALUES (23, 'Rapid Storm', 'worn', 'marble', 88, 1224, '1969-01-10');
INSERT INTO cow_list VALUES (24, 'Lucky Orchid', 'worn', 'steel', 89, 3700, '2004-01-10');
INSERT INTO cow_list VALUES (25, 'Frozen Lotus', 'new', 'paper', 47, 3279, '1976-03-07');
CREATE TABLE milking (
  nr INTEGER PRIMARY KEY,
  milking_code TEXT NOT NULL,
  ssn TEXT NOT NULL,
  prio TEXT NOT NULL,
  long INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  entered TEXT NOT NULL,
  fk_herd INTEGER NOT NULL,
  by_cow INTEGER NOT NULL,
  FOREIGN KEY (fk_herd) REFERENCES tbl_herder(nr),
  FOREIGN KEY (by_cow) REFERENCES cow_list(nr)
);
INSERT INTO milking VALUES (1, 'J228', 'autumn', 'high', 430, 4442, '2013-08-01', 5, 21);
INSERT INTO milking VALUES (2, 'J882', 'autumn', 'low', 335, 2747, '2017-12-10', 4, 16);
INSERT INTO milking VALUES (3, 'J881', 'autumn', 'critical', 192, 4263, '2016-11-27', 4, 9);
INSERT INTO milking VALUES (4, 'J400', 'spring', 'normal', 407, 2454, '2014-08-26', 10, 17);
INSERT INTO milking VALUES (5, 'J313', 'winter', 'normal', 459, 4258, '2016-02-22', 18, 6);
INSERT INTO milking VALUES (6, 'J280', 'summer', 'critical', 268, 502, '2017-04-08', 19, 11);
INSERT INTO milking VALUES (7, 'J336', 'summer', 'low', 10, 3959, '2015-07-11', 19, 8);
INSERT INTO milking VALUES (8, 'J286', 'winter', 'high', 370, 3198, '2019-04-16', 5, 3);
INSERT INTO milking VALUES (9, 'J645', 'autumn', 'critical', 412, 4029, '2010-09-17', 7, 6);
INSERT INTO milking VALUES (10, 'J652', 'spring', 'critical', 190, 4340, '2023-09-12', 12, 9);
INSERT INTO milking VALUES (11, 'J699', 'summer', 'normal', 181, 4630, '2022-11-05', 10, 8);
INSERT INTO milking VALUES (12, 'J526', 'autumn', 'critical', 179, 4055, '2024-02-21', 12, 6);
INSERT INTO milking VALUES (13, 'J976', 'summer', 'high', 232, 4878, '2015-08-18', 17, 2);
INSERT INTO milking VALUES (14, 'J759', 'autumn', 'critical', 130, 3957, '2019-09-10', 22, 21);
INSERT INTO milking VALUES (15, 'J942', 'autumn', 'normal', 360, 4291, '2010-02-25', 3, 8);
INSERT INTO milking VALUES (16, 'J135', 'spring', 'low', 57, 959, '2024-12-20', 20, 16);
INSERT INTO milking VALUES (17, 'J658', 'autumn', 'high', 202, 2789, '2018-12-28', 7, 14);
INSERT INTO milking VALUES (18, 'J876', 'winter', 'normal', 432, 4092, '2013-01-15', 19, 17);
INSERT INTO milking VALUES (19, 'J445', 'winter', 'low', 230, 4550, '2010-06-05', 28, 4);
INSERT INTO milking VALUES (20, 'J918', 'autumn', 'critical', 59, 4208, '2017-03-26', 6, 25);
INSERT INTO milking VALUES (21, 'J597', 'autumn', 'critical', 292, 4574, '2013-11-07', 28, 8);
INSERT INTO milking VALUES (22, 'J819', 'autumn', 'high', 215, 902, '2013-12-14', 22, 17);
INSERT INTO milking VALUES (23, 'J593', 'spring', 'low', 25, 3496, '2017-03-18', 12, 5);
INSERT INTO milking VALUES (24, 'J271', 'autumn', 'high', 75, 2585, '2023-08-16', 7, 4);
INSERT INTO milking VALUES (25, 'J102', 'autumn', 'low', 23, 1047, '2019-05-26', 18, 3);
INSERT INTO milking VALUES (26, 'J884', 'autumn', 'normal', 475, 3836, '2016-04-21', 3, 23);
INSERT INTO milking VALUES (27, 'J651', 'winter', 'critical', 218, 3376, '2024-11-19', 19, 8);
INSERT INTO milking VALUES (28, 'J647', 'autumn', 'low', 468, 2830, '2023-08-24', 16, 4);
INSERT INTO milking VALUES (29, 'J664', 'summer', 'normal', 135, 1530, '2022-02-22', 21, 8);
INSERT INTO milking VALUES (30, 'J663', 'summer', 'low', 413, 2992, '2018-12-06', 16, 9);
INSERT INTO milking VALUES (31, 'J338', 'autumn', 'low', 46, 1191, '2014-02-21', 22, 6);
INSERT INTO milking VALUES (32, 'J904', 'autumn', 'critical', 336, 3117, '2014-05-13', 19, 5);
INSERT INTO milking VALUES (33, 'J939', 'winter', 'critical', 285, 705, '2023-10-06', 9, 21);
INSERT INTO milking VALUES (34, 'J221', 'spring', 'normal', 65, 2964, '2011-08-23', 18, 25);
INSERT INTO milking VALUES (35, 'J128', 'summer', 'normal', 62, 2681, '2017-10-09', 12, 2);
INSERT INTO milking VALUES (36, 'J309', 'spring', 'low', 261, 4788, '2019-01-26', 12, 6);
INSERT INTO milking VALUES (37, 'J553', 'spring', 'low', 203, 2884, '2012-07-05', 1, 6);
INSERT INTO milking VALUES (38, 'J872', 'autumn', 'critical', 13, 1037, '2016-05-04', 20, 2);
INSERT INTO milking VALUES (39, 'J290', 'winter', 'low', 39, 1825, '2014-10-20', 3, 16);
INSERT INTO milking VALUES (40, 'J678', 'winter', 'normal', 261, 4923, '2014-05-22', 24, 3);
INSERT INTO milking VALUES (41, 'J207', 'spring', 'low', 308, 4931, '2010-05-04', 4, 8);
INSERT INTO milking VALUES (42, 'J416', 'winter', 'high', 285, 3468, '2024-03-26', 24, 21);
INSERT INTO milking VALUES (43, 'J575', 'autumn', 'critical', 387, 2753, '2011-06-26', 1, 2);
INSERT INTO milking VALUES (44, 'J909', 'autumn', 'critical', 439, 2212, '2016-11-26', 21, 6);
INSERT INTO milking VALUES (45, 'J719', 'winter', 'critical', 205, 375, '2019-12-02', 21, 9);
INSERT INTO milking VALUES (46, 'J898', 'autumn', 'critical', 412, 1580, '2016-07-22', 20, 17);
INSERT INTO milking VALUES (47, 'J836', 'autumn', 'high', 27, 1676, '2015-07-21', 12, 9);
INSERT INTO milking VALUES (48, 'J794', 'autumn', 'low', 272, 3878, '2023-10-09', 16, 20);
INSERT INTO milking VALUES (49, 'J512', 'spring', 'normal', 389, 4847, '2011-10-21', 10, 6);
INSERT INTO milking VALUES (50, 'J924', 'autumn', 'critical', 85, 370, '2016-07-19', 2, 22);
INSERT INTO milking VALUES (51, 'J130', 'autumn', 'low', 143, 1736, '2018-05-03', 12, 5);
INSERT INTO milking VALUES (52, 'J127', 'spring', 'normal', 338, 3861, '2014-03-02', 10, 17);
INSERT INTO milking VALUES (53, 'J372', 'winter', 'high', 423, 2385, '2018-11-07', 14, 25);
INSERT INTO milking VALUES (54, 'J646', 'spring', 'critical', 203, 470, '2011-05-01', 6, 8);
INSERT INTO milking VALUES (55, 'J591', 'autumn', 'low', 45, 2638, '2023-06-26', 28, 11);
INSERT INTO milking VALUES (56, 'J321', 'spring', 'high', 469, 4358, '2013-08-21', 9, 17);
INSERT INTO milking VALUES (57, 'J959', 'spring', 'normal', 219, 4871, '2011-03-17', 15, 8);
INSERT INTO milking VALUES (58, 'J747', 'winter', 'normal', 349, 542, '2012-12-21', 10, 17);
INSERT INTO milking VALUES (59, 'J952', 'spring', 'critical', 274, 1752, '2013-10-15', 20, 8);
INSERT INTO milking VALUES (60, 'J973', 'autumn', 'critical', 206, 3991, '2020-07-09', 17, 25);
INSERT INTO milking VALUES (61, 'J569', 'winter', 'critical', 471, 4535, '2022-06-19', 12, 2);
INSERT INTO milking VALUES (62, 'J615', 'summer', 'normal', 74, 3718, '2013-12-08', 3, 9);
INSERT INTO milking VALUES (63, 'J140', 'spring', 'critical', 123, 2440, '2014-07-12', 22, 25);
INSERT INTO milking VALUES (64, 'J287', 'autumn', 'normal', 473, 350, '2021-07-09', 18, 4);
INSERT INTO milking VALUES (65, 'J522', 'autumn', 'normal', 38, 334, '2019-07-06', 3, 5);
INSERT INTO milking VALUES (66, 'J158', 'spring', 'critical', 418, 2088, '2023-09-08', 16, 4);
INSERT INTO milking VALUES (67, 'J437', 'winter', 'high', 11, 4620, '2020-05-04', 9, 15);
INSERT INTO milking VALUES (68, 'J342', 'summer', 'high', 312, 2646, '2011-08-01', 17, 6);
INSERT INTO milking VALUES (69, 'J440', 'winter', 'high', 135, 736, '2011-11-27', 28, 16);
INSERT INTO milking VALUES (70, 'J743', 'autumn', 'critical', 99, 2636, '2020-06-10', 7, 16);
INSERT INTO milking VALUES (71, 'J778', 'summer', 'normal', 389, 4628, '2019-04-09', 21, 4);
INSERT INTO milking VALUES (72, 'J281', 'autumn', 'high', 81, 2553, '2010-02-13', 4, 6);
INSERT INTO milking VALUES (73, 'J548', 'autumn', 'normal', 257, 610, '2019-08-02', 2, 9);
INSERT INTO milking VALUES (74, 'J267', 'autumn', 'normal', 366, 3571, '2019-05-19', 1, 3);
INSERT INTO milking VALUES (75, 'J534', 'autumn', 'high', 58, 3819, '2023-04-24', 17, 4);
INSERT INTO milking VALUES (76, 'J418', 'winter', 'high', 244, 3896, '2013-03-12', 15, 15);
INSERT INTO milking VALUES (77, 'J112', 'spring', 'high', 439, 451, '2017-06-23', 6, 5);
INSERT INTO milking VALUES (78, 'J827', 'autumn', 'low', 81, 1462, '2014-08-24', 4, 16);
INSERT INTO milking VALUES (79, 'J810', 'autumn', 'critical', 283, 1263, '2020-09-10', 18, 21);
INSERT INTO milking VALUES (80, 'J288', 'autumn', 'low', 447, 3620, '2013-05-10', 28, 6);
INSERT INTO milking VALUES (81, 'J888', 'spring', 'low', 275, 1954, '2021-02-27', 17, 13);
INSERT INTO milking VALUES (82, 'J958', 'autumn', 'critical', 453, 975, '2021-04-09', 14, 25);
INSERT INTO milking VALUES (83, 'J216', 'autumn', 'low', 184, 1158, '2013-09-27', 3, 3);
INSERT INTO milking VALUES (84, 'J464', 'spring', 'critical', 252, 1237, '2014-03-17', 7, 8);
INSERT INTO milking VALUES (85, 'J155', 'autumn', 'critical', 179, 894, '2020-02-14', 4, 8);
INSERT INTO milking VALUES (86, 'J780', 'spring', 'critical', 95, 2120, '2020-01-04', 17, 5);
INSERT INTO milking VALUES (87, 'J505', 'autumn', 'normal', 273, 2540, '2020-09-19', 16, 3);
INSERT INTO milking VALUES (88, 'J350', 'autumn', 'normal', 138, 4860, '2017-05-26', 28, 5);
INSERT INTO milking VALUES (89, 'J679', 'autumn', 'critical', 410, 2941, '2020-09-16', 21, 3);
INSERT INTO milking VALUES (90, 'J137', 'spring', 'low', 399, 239, '2016-12-09', 2, 23);
INSERT INTO milking VALUES (91, 'J529', 'autumn', 'low', 56, 2592, '2017-05-20', 5, 25);
INSERT INTO milking VALUES (92, 'J975', 'autumn', 'low', 92, 1856, '2015-06-20', 10, 3);
INSERT INTO milking VALUES (93, 'J684', 'summer', 'critical', 441, 4189, '2024-07-03', 24, 6);
INSERT INTO milking VALUES (94, 'J335', 'spring', 'normal', 163, 3004, '2015-07-12', 15, 6);
INSERT INTO milking VALUES (95, 'J509', 'spring', 'normal', 97, 4154, '2021-06-23', 12, 8);
INSERT INTO milking VALUES (96, 'J244', 'autumn', 'critical', 212, 4201, '2016-11-22', 25, 11);
INSERT INTO milking VALUES (97, 'J494', 'autumn', 'low', 392, 3300, '2024-03-22', 19, 16);
INSERT INTO milking VALUES (98, 'J259', 'spring', 'low', 109, 296, '2012-11-17', 18, 9);
INSERT INTO milking VALUES (99, 'J945', 'winter', 'low', 352, 953, '2013-12-16', 12, 21);
INSERT INTO milking VALUES (100, 'J230', 'summer', 'critical', 425, 2815, '2014-03-23', 20, 6);
INSERT INTO milking VALUES (101, 'J289', 'spring', 'critical', 208, 1259, '2021-07-26', 25, 5);
INSERT INTO milking VALUES (102, 'J893', 'autumn', 'high', 185, 2844, '2024-07-25', 19, 9);
INSERT INTO milking VALUES (103, 'J625', 'winter', 'critical', 198, 2582, '2019-07-11', 16, 5);
INSERT INTO milking VALUES (104, 'J628', 'winter', 'normal', 414, 3180, '2013-12-24', 20, 3);
INSERT INTO milking VALUES (105, 'J833', 'winter', 'critical', 308, 3185, '2014-10-20', 4, 9);
INSERT INTO milking VALUES (106, 'J702', 'spring', 'critical', 307, 4478, '2021-03-10', 18, 21);
INSERT INTO milking VALUES (107, 'J639', 'autumn', 'critical', 95, 410, '2015-10-21', 25, 22);
INSERT INTO milking VALUES (108, 'J409', 'spring', 'critical', 254, 1717, '2022-04-19', 22, 16);
INSERT INTO milking VALUES (109, 'J450', 'autumn', 'high', 22, 3095, '2019-11-28', 22, 25);
INSERT INTO milking VALUES (110, 'J696', 'summer', 'critical', 257, 774, '2019-04-15', 25, 9);
INSERT INTO milking VALUES (111, 'J763', 'autumn', 'low', 349, 4781, '2024-04-14', 15, 18);
INSERT INTO milking VALUES (112, 'J742', 'summer', 'low', 128, 2185, '2017-07-19', 12, 16);
INSERT INTO milking VALUES (113, 'J357', 'summer', 'critical', 238, 3248, '2011-10-14', 12, 25);
INSERT INTO milking VALUES (114, 'J813', 'autumn', 'high', 207, 1299, '2013-08-09', 15, 24);
INSERT INTO milking VALUES (115, 'J838', 'autumn', 'low', 258, 910, '2013-10-02', 7, 25);
INSERT INTO milking VALUES (116, 'J946', 'summer', 'high', 274, 4837, '2022-07-10', 25, 16);
INSERT INTO milking VALUES (117, 'J805', 'spring', 'normal', 375, 759, '2016-05-27', 14, 23);
INSERT INTO milking VALUES (118, 'J931', 'spring', 'high', 20, 157, '2012-01-23', 12, 6);
INSERT INTO milking VALUES (119, 'J237', 'winter', 'critical', 61, 337, '2022-11-27', 12, 3);
INSERT INTO milking VALUES (120, 'J328', 'autumn', 'critical', 203, 4954, '2021-11-22', 5, 17);
