CREATE TABLE plyr_tab (
  nr INTEGER PRIMARY KEY,
  plyr_nm TEXT NOT NULL,
  shift TEXT NOT NULL,
  status TEXT NOT NULL,
  pay INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO plyr_tab VALUES (1, 'Daisy Kaya', 'double', 'absent', 5815, 1725, '1967-11-19');
INSERT INTO plyr_tab VALUES (2, 'Lena Lopez', 'day', 'retired', 1659, 2180, '1977-10-16');
INSERT INTO plyr_tab VALUES (3, 'Clara Hughes', 'weekend', 'absent', 8935, 2358, '1986-07-16');
INSERT INTO plyr_tab VALUES (4, 'Bella Nash', 'split', 'retired', 8735, 599, '1972-04-23');
INSERT INTO plyr_tab VALUES (5, 'Colin Smith', 'split', 'temporary', 1237, 1913, '1947-02-01');
INSERT INTO plyr_tab VALUES (6, 'Elena Owens', 'weekend', 'retired', 4286, 1301, '1996-04-23');
INSERT INTO plyr_tab VALUES (7, 'Elena Larsen', 'day', 'active', 7952, 1270, '1981-04-21');
INSERT INTO plyr_tab VALUES (8, 'Peter Owens', 'split', 'absent', 6463, 988, '1957-05-19');
INSERT INTO plyr_tab VALUES (9, 'Ana Walsh', 'day', 'retired', 8762, 172, '2002-04-25');
INSERT INTO plyr_tab VALUES (10, 'Bella Weber', 'double', 'permanent', 2569, 1841, '2000-10-26');
INSERT INTO plyr_tab VALUES (11, 'Elena Nolan', 'day', 'active', 6419, 2261, '1993-09-12');
INSERT INTO plyr_tab VALUES (12, 'Quinn Larsen', 'early', 'permanent', 7194, 2214, '1999-11-26');
INSERT INTO plyr_tab VALUES (13, 'Elena Baker', 'early', 'active', 3070, 707, '1965-10-11');
INSERT INTO plyr_tab VALUES (14, 'Colin Grant', 'split', 'retired', 7021, 1859, '1977-10-27');
INSERT INTO plyr_tab VALUES (15, 'Hanna Dunn', 'weekend', 'retired', 5573, 2254, '1977-06-26');
INSERT INTO plyr_tab VALUES (16, 'Paula Kaya', 'day', 'permanent', 9359, 1345, '1972-05-02');
INSERT INTO plyr_tab VALUES (17, 'Iris Ford', 'weekend', 'active', 4979, 1038, '1987-04-14');
INSERT INTO plyr_tab VALUES (18, 'Julia Lopez', 'early', 'retired', 2901, 769, '1979-08-11');
INSERT INTO plyr_tab VALUES (19, 'Paula Price', 'night', 'absent', 4403, 1385, '1986-09-21');
INSERT INTO plyr_tab VALUES (20, 'Quinn Irwin', 'weekend', 'permanent', 1752, 1687, '1975-09-23');
INSERT INTO plyr_tab VALUES (21, 'Colin Nash', 'weekend', 'permanent', 2875, 1679, '1975-06-10');
INSERT INTO plyr_tab VALUES (22, 'Marco Vega', 'split', 'temporary', 4223, 1282, '1975-09-05');
INSERT INTO plyr_tab VALUES (23, 'Nina Davis', 'double', 'permanent', 1497, 587, '1991-03-03');
INSERT INTO plyr_tab VALUES (24, 'Fiona Park', 'day', 'active', 7274, 929, '1989-01-01');
INSERT INTO plyr_tab VALUES (25, 'Olivia Walsh', 'weekend', 'absent', 4207, 845, '1996-06-28');
CREATE TABLE club (
  club_id INTEGER PRIMARY KEY,
  club_nm TEXT NOT NULL,
  style TEXT NOT NULL,
  sz TEXT NOT NULL,
  dist_km INTEGER NOT NULL,
  sq_m INTEGER NOT NULL,
  renewed_on TEXT NOT NULL
);
INSERT INTO club VALUES (1, 'Northton', 'minimal', 'SMA', 50, 4704, '2021-05-16');
INSERT INTO club VALUES (2, 'Stonefield', 'baroque', 'LAR', 212, 1443, '2003-04-08');
INSERT INTO club VALUES (3, 'Marshford', 'colonial', 'SMA', 562, 749, '1995-02-04');
INSERT INTO club VALUES (4, 'Greenburn', 'industrial', 'TIN', 145, 240, '2012-10-08');
INSERT INTO club VALUES (5, 'Highmouth', 'industrial', 'SMA', 530, 3566, '1993-10-01');
INSERT INTO club VALUES (6, 'Woodwell', 'industrial', 'TIN', 292, 1716, '2012-01-24');
INSERT INTO club VALUES (7, 'Highdale', 'industrial', 'SMA', 410, 1907, '2005-06-03');
INSERT INTO club VALUES (8, 'Blackton', 'minimal', 'SMA', 457, 2995, '1998-10-12');
INSERT INTO club VALUES (9, 'Highfield', 'rustic', 'SMA', 23, 605, '2003-08-20');
INSERT INTO club VALUES (10, 'Thornton', 'industrial', 'SMA', 556, 4932, '1997-03-19');
INSERT INTO club VALUES (11, 'Lakewick', 'baroque', 'TIN', 168, 4057, '2018-08-01');
INSERT INTO club VALUES (12, 'Lakehaven', 'industrial', 'SMA', 100, 689, '1996-02-26');
INSERT INTO club VALUES (13, 'Laketon', 'baroque', 'SMA', 427, 132, '2013-04-05');
INSERT INTO club VALUES (14, 'Westton', 'gothic', 'TIN', 239, 4832, '2000-09-12');
INSERT INTO club VALUES (15, 'Stoneford', 'rustic', 'TIN', 119, 1078, '2000-11-07');
INSERT INTO club VALUES (16, 'Clearford', 'industrial', 'TIN', 46, 3002, '2016-04-11');
INSERT INTO club VALUES (17, 'Greendale', 'industrial', 'HU', 507, 2609, '2009-11-15');
INSERT INTO club VALUES (18, 'Fairbury', 'industrial', 'SMA', 488, 3985, '2009-06-16');
INSERT INTO club VALUES (19, 'Ashbury', 'industrial', 'SMA', 577, 2709, '2010-03-15');
INSERT INTO club VALUES (20, 'Thornwick', 'industrial', 'TIN', 11, 4033, '2018-06-14');
INSERT INTO club VALUES (21, 'Northmouth', 'industrial', 'SMA', 35, 3865, '2022-01-03');
INSERT INTO club VALUES (22, 'Woodmouth', 'industrial', 'TIN', 452, 2699, '1991-09-26');
CREATE TABLE game (
  gm_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  state TEXT NOT NULL,
  sky TEXT NOT NULL,
  qty INTEGER NOT NULL,
  crowd INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  player_key INTEGER NOT NULL,
  club_id INTEGER NOT NULL,
  FOREIGN KEY (player_key) REFERENCES plyr_tab(nr),
  FOREIGN KEY (club_id) REFERENCES club(club_id)
);
INSERT INTO game VALUES (1, 'E287', 'rejected', 'sunny', 162, 466, '2013-02-19', 21, 15);
INSERT INTO game VALUES (2, 'E110', 'done', 'rainy', 102, 171, '2017-04-21', 3, 3);
INSERT INTO game VALUES (3, 'E872', 'closed', 'foggy', 207, 715, '2012-02-20', 4, 13);
INSERT INTO game VALUES (4, 'E642', 'open', 'rainy', 278, 372, '2016-02-15', 12, 12);
INSERT INTO game VALUES (5, 'E182', 'rejected', 'rainy', 224, 501, '2020-02-22', 11, 20);
INSERT INTO game VALUES (6, 'E740', 'open', 'foggy', 156, 133, '2019-05-25', 15, 6);
INSERT INTO game VALUES (7, 'E814', 'open', 'sunny', 90, 561, '2016-04-15', 10, 8);
INSERT INTO game VALUES (8, 'E643', 'open', 'rainy', 52, 840, '2010-01-01', 15, 3);
INSERT INTO game VALUES (9, 'E861', 'done', 'foggy', 233, 179, '2010-03-06', 12, 18);
INSERT INTO game VALUES (10, 'E756', 'done', 'foggy', 181, 109, '2017-02-10', 12, 13);
INSERT INTO game VALUES (11, 'E973', 'done', 'rainy', 122, 765, '2020-05-28', 9, 6);
INSERT INTO game VALUES (12, 'E244', 'closed', 'sunny', 118, 768, '2014-03-09', 13, 9);
INSERT INTO game VALUES (13, 'E836', 'rejected', 'foggy', 94, 105, '2014-06-18', 11, 6);
INSERT INTO game VALUES (14, 'E833', 'closed', 'rainy', 106, 95, '2018-02-13', 21, 3);
INSERT INTO game VALUES (15, 'E720', 'rejected', 'rainy', 213, 165, '2017-04-21', 13, 7);
INSERT INTO game VALUES (16, 'E891', 'closed', 'rainy', 137, 502, '2016-09-01', 4, 3);
INSERT INTO game VALUES (17, 'E219', 'closed', 'foggy', 292, 157, '2020-02-17', 12, 21);
INSERT INTO game VALUES (18, 'E431', 'open', 'foggy', 198, 236, '2011-03-25', 10, 9);
INSERT INTO game VALUES (19, 'E826', 'rejected', 'foggy', 216, 165, '2023-01-23', 3, 8);
INSERT INTO game VALUES (20, 'E133', 'closed', 'foggy', 262, 340, '2023-01-14', 23, 7);
INSERT INTO game VALUES (21, 'E531', 'done', 'foggy', 12, 689, '2024-08-06', 11, 8);
INSERT INTO game VALUES (22, 'E353', 'rejected', 'foggy', 77, 161, '2023-07-04', 7, 5);
INSERT INTO game VALUES (23, 'E164', 'done', 'foggy', 291, 166, '2010-12-26', 23, 22);
INSERT INTO game VALUES (24, 'E700', 'rejected', 'rainy', 103, 621, '2014-05-14', 4, 13);
INSERT INTO game VALUES (25, 'E598', 'done', 'foggy', 114, 466, '2024-08-11', 1, 5);
INSERT INTO game VALUES (26, 'E680', 'rejected', 'rainy', 103, 773, '2010-05-26', 13, 19);
INSERT INTO game VALUES (27, 'E889', 'done', 'foggy', 221, 286, '2020-10-04', 7, 12);
INSERT INTO game VALUES (28, 'E191', 'rejected', 'windy', 49, 477, '2017-08-27', 24, 8);
INSERT INTO game VALUES (29, 'E577', 'open', 'rainy', 161, 28, '2016-03-15', 6, 19);
INSERT INTO game VALUES (30, 'E614', 'closed', 'rainy', 58, 21, '2016-09-24', 13, 19);
INSERT INTO game VALUES (31, 'E978', 'closed', 'rainy', 119, 350, '2017-10-17', 10, 20);
INSERT INTO game VALUES (32, 'E976', 'done', 'foggy', 82, 91, '2010-06-21', 11, 3);
INSERT INTO game VALUES (33, 'E262', 'rejected', 'rainy', 1, 272, '2021-08-12', 16, 13);
INSERT INTO game VALUES (34, 'E750', 'rejected', 'foggy', 87, 224, '2013-09-22', 21, 19);
INSERT INTO game VALUES (35, 'E882', 'rejected', 'foggy', 248, 264, '2018-09-23', 17, 18);
INSERT INTO game VALUES (36, 'E562', 'rejected', 'foggy', 194, 881, '2012-09-09', 24, 16);
INSERT INTO game VALUES (37, 'E953', 'closed', 'sunny', 109, 406, '2014-08-12', 23, 16);
INSERT INTO game VALUES (38, 'E770', 'closed', 'rainy', 276, 640, '2022-02-19', 21, 13);
INSERT INTO game VALUES (39, 'E296', 'closed', 'foggy', 233, 316, '2020-01-10', 9, 17);
INSERT INTO game VALUES (40, 'E844', 'closed', 'foggy', 94, 917, '2019-08-10', 3, 2);
INSERT INTO game VALUES (41, 'E198', 'closed', 'rainy', 181, 775, '2022-03-19', 24, 6);
INSERT INTO game VALUES (42, 'E217', 'rejected', 'rainy', 93, 943, '2014-09-18', 15, 16);
INSERT INTO game VALUES (43, 'E494', 'closed', 'foggy', 176, 783, '2017-10-21', 18, 19);
INSERT INTO game VALUES (44, 'E176', 'done', 'windy', 187, 19, '2020-11-10', 17, 19);
INSERT INTO game VALUES (45, 'E130', 'done', 'rainy', 188, 489, '2020-09-17', 17, 5);
INSERT INTO game VALUES (46, 'E588', 'done', 'sunny', 79, 44, '2018-02-26', 16, 18);
INSERT INTO game VALUES (47, 'E956', 'open', 'windy', 85, 798, '2020-09-20', 23, 16);
INSERT INTO game VALUES (48, 'E538', 'done', 'rainy', 50, 416, '2013-12-19', 1, 16);
INSERT INTO game VALUES (49, 'E951', 'closed', 'foggy', 131, 625, '2019-09-22', 23, 13);
INSERT INTO game VALUES (50, 'E202', 'done', 'windy', 18, 526, '2022-12-09', 15, 18);
INSERT INTO game VALUES (51, 'E635', 'done', 'foggy', 105, 116, '2015-11-18', 12, 16);
INSERT INTO game VALUES (52, 'E879', 'done', 'rainy', 39, 589, '2023-05-15', 10, 15);
INSERT INTO game VALUES (53, 'E845', 'open', 'windy', 26, 440, '2014-06-27', 1, 13);
INSERT INTO game VALUES (54, 'E153', 'closed', 'rainy', 262, 208, '2013-01-19', 25, 5);
INSERT INTO game VALUES (55, 'E713', 'open', 'sunny', 196, 889, '2015-04-17', 12, 3);
INSERT INTO game VALUES (56, 'E111', 'rejected', 'rainy', 117, 122, '2017-05-26', 9, 16);
INSERT INTO game VALUES (57, 'E136', 'done', 'windy', 96, 775, '2022-03-13', 13, 16);
INSERT INTO game VALUES (58, 'E995', 'closed', 'rainy', 22, 190, '2019-07-16', 15, 21);
INSERT INTO game VALUES (59, 'E253', 'open', 'sunny', 103, 379, '2023-05-20', 15, 16);
INSERT INTO game VALUES (60, 'E155', 'closed', 'windy', 255, 654, '2021-10-06', 1, 12);
INSERT INTO game VALUES (61, 'E689', 'rejected', 'foggy', 106, 492, '2011-10-13', 13, 3);
INSERT INTO game VALUES (62, 'E667', 'done', 'rainy', 226, 420, '2024-12-27', 21, 3);
INSERT INTO game VALUES (63, 'E714', 'done', 'rainy', 236, 476, '2017-02-03', 21, 18);
INSERT INTO game VALUES (64, 'E548', 'done', 'foggy', 149, 733, '2020-09-01', 3, 6);
INSERT INTO game VALUES (65, 'E563', 'closed', 'sunny', 201, 177, '2024-09-01', 3, 17);
INSERT INTO game VALUES (66, 'E503', 'open', 'windy', 27, 271, '2019-11-26', 8, 7);
INSERT INTO game VALUES (67, 'E709', 'closed', 'foggy', 69, 841, '2015-02-26', 18, 16);
INSERT INTO game VALUES (68, 'E702', 'open', 'rainy', 157, 887, '2021-01-12', 23, 21);
INSERT INTO game VALUES (69, 'E448', 'closed', 'foggy', 156, 905, '2024-05-18', 8, 16);
INSERT INTO game VALUES (70, 'E895', 'closed', 'rainy', 15, 302, '2020-06-19', 24, 18);
INSERT INTO game VALUES (71, 'E165', 'rejected', 'foggy', 115, 48, '2017-11-15', 21, 3);
INSERT INTO game VALUES (72, 'E853', 'open', 'rainy', 80, 295, '2019-05-02', 11, 18);
INSERT INTO game VALUES (73, 'E961', 'open', 'sunny', 288, 365, '2016-03-18', 10, 3);
INSERT INTO game VALUES (74, 'E103', 'done', 'rainy', 102, 187, '2018-08-12', 13, 8);
INSERT INTO game VALUES (75, 'E376', 'done', 'foggy', 266, 572, '2013-08-11', 9, 5);
INSERT INTO game VALUES (76, 'E341', 'closed', 'rainy', 217, 530, '2011-03-25', 15, 5);
INSERT INTO game VALUES (77, 'E808', 'rejected', 'rainy', 93, 541, '2017-08-22', 13, 6);
INSERT INTO game VALUES (78, 'E707', 'rejected', 'foggy', 215, 593, '2022-12-10', 21, 13);
INSERT INTO game VALUES (79, 'E749', 'done', 'windy', 236, 710, '2021-09-15', 21, 2);
INSERT INTO game VALUES (80, 'E536', 'closed', 'rainy', 159, 298, '2015-06-11', 16, 21);
INSERT INTO game VALUES (81, 'E930', 'closed', 'foggy', 132, 511, '2020-07-26', 19, 3);
INSERT INTO game VALUES (82, 'E552', 'open', 'foggy', 2, 851, '2019-08-03', 9, 16);
INSERT INTO game VALUES (83, 'E516', 'open', 'rainy', 297, 704, '2024-07-14', 10, 8);
INSERT INTO game VALUES (84, 'E782', 'open', 'rainy', 288, 438, '2011-07-20', 25, 5);
INSERT INTO game VALUES (85, 'E715', 'open', 'foggy', 197, 394, '2021-07-25', 15, 21);
INSERT INTO game VALUES (86, 'E698', 'open', 'rainy', 29, 227, '2020-12-06', 15, 5);
INSERT INTO game VALUES (87, 'E452', 'done', 'rainy', 241, 117, '2020-04-19', 8, 6);
INSERT INTO game VALUES (88, 'E443', 'rejected', 'sunny', 40, 403, '2022-07-07', 16, 3);
INSERT INTO game VALUES (89, 'E260', 'closed', 'rainy', 236, 663, '2015-10-27', 3, 5);
INSERT INTO game VALUES (90, 'E860', 'done', 'windy', 130, 675, '2021-08-12', 17, 19);
INSERT INTO game VALUES (91, 'E771', 'open', 'sunny', 178, 332, '2014-01-17', 11, 13);
INSERT INTO game VALUES (92, 'E884', 'closed', 'rainy', 84, 877, '2019-02-06', 17, 6);
INSERT INTO game VALUES (93, 'E453', 'open', 'rainy', 105, 583, '2023-03-24', 15, 15);
INSERT INTO game VALUES (94, 'E404', 'closed', 'rainy', 39, 132, '2011-08-06', 13, 18);
INSERT INTO game VALUES (95, 'E745', 'done', 'foggy', 277, 149, '2019-01-22', 10, 6);
INSERT INTO game VALUES (96, 'E685', 'done', 'rainy', 63, 833, '2017-06-21', 8, 21);
INSERT INTO game VALUES (97, 'E648', 'done', 'rainy', 242, 555, '2016-02-15', 17, 19);
INSERT INTO game VALUES (98, 'E320', 'open', 'rainy', 249, 476, '2015-04-04', 13, 3);
INSERT INTO game VALUES (99, 'E913', 'rejected', 'rainy', 268, 171, '2015-08-01', 8, 15);
INSERT INTO game VALUES (100, 'E856', 'open', 'foggy', 175, 859, '2014-04-08', 12, 12);
INSERT INTO game VALUES (101, 'E582', 'closed', 'rainy', 90, 330, '2023-05-08', 17, 13);
INSERT INTO game VALUES (102, 'E938', 'closed', 'foggy', 199, 623, '2010-08-04', 25, 8);
INSERT INTO game VALUES (103, 'E334', 'open', 'windy', 138, 311, '2019-04-16', 23, 5);
INSERT INTO game VALUES (104, 'E181', 'closed', 'rainy', 45, 40, '2012-08-09', 9, 8);
INSERT INTO game VALUES (105, 'E285', 'done', 'foggy', 132, 485, '2019-08-06', 23, 16);
INSERT INTO game VALUES (106, 'E780', 'rejected', 'foggy', 178, 759, '2011-06-23', 13, 6);
INSERT INTO game VALUES (107, 'E367', 'open', 'rainy', 117, 5, '2020-03-20', 3, 6);
INSERT INTO game VALUES (108, 'E461', 'rejected', 'rainy', 221, 755, '2011-01-21', 13, 20);
INSERT INTO game VALUES (109, 'E965', 'open', 'rainy', 139, 291, '2011-05-20', 6, 9);
INSERT INTO game VALUES (110, 'E389', 'rejected', 'rainy', 62, 190, '2010-09-16', 21, 21);
INSERT INTO game VALUES (111, 'E991', 'rejected', 'foggy', 48, 629, '2014-11-02', 13, 16);
INSERT INTO game VALUES (112, 'E358', 'done', 'rainy', 35, 897, '2016-11-11', 13, 3);
INSERT INTO game VALUES (113, 'E719', 'closed', 'windy', 219, 400, '2012-12-19', 23, 19);
INSERT INTO game VALUES (114, 'E594', 'rejected', 'rainy', 84, 168, '2020-02-25', 23, 5);
INSERT INTO game VALUES (115, 'E769', 'done', 'rainy', 44, 682, '2014-12-28', 10, 21);
INSERT INTO game VALUES (116, 'E300', 'closed', 'foggy', 109, 634, '2019-11-10', 11, 19);
INSERT INTO game VALUES (117, 'E765', 'open', 'rainy', 134, 232, '2021-03-06', 12, 17);
INSERT INTO game VALUES (118, 'E308', 'open', 'foggy', 10, 175, '2018-07-18', 23, 17);
INSERT INTO game VALUES (119, 'E655', 'rejected', 'rainy', 30, 239, '2014-01-24', 11, 3);
INSERT INTO game VALUES (120, 'E865', 'open', 'sunny', 8, 241, '2010-07-12', 19, 6);
