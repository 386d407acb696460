CREATE TABLE far (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  status TEXT NOT NULL,
  sh TEXT NOT NULL,
  score_n INTEGER NOT NULL,
  bonus INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO far VALUES (1, 'Kevin Tanaka', 'suspended', 'WEE', 564, 1873, '1986-10-23');
INSERT INTO far VALUES (2, 'Hanna Cohen', 'absent', 'EAR', 43, 449, '1996-08-01');
INSERT INTO far VALUES (3, 'Quinn Dunn', 'retired', 'DOU', 326, 539, '2011-05-03');
INSERT INTO far VALUES (4, 'David Quist', 'suspended', 'WEE', 25, 2350, '2012-09-05');
INSERT INTO far VALUES (5, 'Kate Young', 'retired', 'EAR', 981, 1199, '1995-04-10');
INSERT INTO far VALUES (6, 'Hanna Larsen', 'temporary', 'DA', 877, 2003, '1997-03-08');
INSERT INTO far VALUES (7, 'Kate Larsen', 'permanent', 'DOU', 224, 2153, '2000-04-18');
INSERT INTO far VALUES (8, 'Daisy Walsh', 'suspended', 'SP', 152, 1208, '1987-05-27');
INSERT INTO far VALUES (9, 'Ana Lopez', 'active', 'WEE', 631, 484, '1994-11-12');
INSERT INTO far VALUES (10, 'Iris Tanaka', 'absent', 'EAR', 407, 921, '2002-02-17');
INSERT INTO far VALUES (11, 'Maria Jones', 'retired', 'DOU', 632, 564, '2007-07-03');
INSERT INTO far VALUES (12, 'George Baker', 'absent', 'EAR', 752, 1553, '2023-09-03');
INSERT INTO far VALUES (13, 'Ivan Evans', 'absent', 'DOU', 425, 572, '1985-11-16');
INSERT INTO far VALUES (14, 'Lena Clark', 'active', 'SP', 688, 1011, '2008-01-03');
INSERT INTO far VALUES (15, 'Kevin Martin', 'retired', 'DA', 175, 2175, '2006-01-21');
INSERT INTO far VALUES (16, 'Simon Irwin', 'temporary', 'DOU', 484, 2195, '2003-12-09');
INSERT INTO far VALUES (17, 'Clara Meyer', 'retired', 'DOU', 961, 618, '2011-07-20');
INSERT INTO far VALUES (18, 'Lena Ford', 'active', 'SP', 394, 1197, '2001-09-19');
INSERT INTO far VALUES (19, 'Xavier Nash', 'retired', 'WEE', 841, 2077, '2005-01-15');
INSERT INTO far VALUES (20, 'Tara Silva', 'active', 'DOU', 136, 550, '1998-07-01');
INSERT INTO far VALUES (21, 'Victor Smith', 'retired', 'WEE', 166, 14, '1999-12-25');
INSERT INTO far VALUES (22, 'Gina Nolan', 'suspended', 'DOU', 533, 492, '1990-11-28');
INSERT INTO far VALUES (23, 'Jack Meyer', 'permanent', 'EAR', 683, 35, '2022-11-18');
INSERT INTO far VALUES (24, 'Eric Evans', 'suspended', 'DOU', 341, 274, '2001-06-07');
INSERT INTO far VALUES (25, 'Kevin Green', 'retired', 'WEE', 326, 1784, '2015-06-02');
CREATE TABLE all_fields (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  reg TEXT NOT NULL,
  proprietor TEXT NOT NULL,
  far INTEGER NOT NULL,
  altitude INTEGER NOT NULL,
  fixed_dt TEXT NOT NULL
);
INSERT INTO all_fields VALUES (1, 'Woodfield', 'western', 'COU', 227, 327, '2007-03-13');
INSERT INTO all_fields VALUES (2, 'Redfield', 'eastern', 'CO', 301, 2191, '2014-09-14');
INSERT INTO all_fields VALUES (3, 'Stonehaven', 'western', 'COU', 446, 218, '2012-03-15');
INSERT INTO all_fields VALUES (4, 'Cleardale', 'eastern', 'CI', 533, 2524, '1994-12-20');
INSERT INTO all_fields VALUES (5, 'Clearbury', 'coastal', 'CI', 296, 791, '2004-04-26');
INSERT INTO all_fields VALUES (6, 'Lakeford', 'eastern', 'CO', 560, 2680, '2017-04-01');
INSERT INTO all_fields VALUES (7, 'Blackmouth', 'inland', 'COU', 2, 1909, '2005-01-25');
INSERT INTO all_fields VALUES (8, 'Fairbury', 'southern', 'CO', 314, 2319, '2022-03-26');
INSERT INTO all_fields VALUES (9, 'Ashton', 'coastal', 'CO', 97, 2584, '2009-01-02');
INSERT INTO all_fields VALUES (10, 'Northhaven', 'southern', 'CI', 364, 2246, '2009-10-19');
INSERT INTO all_fields VALUES (11, 'Oakdale', 'western', 'CI', 454, 1004, '1993-09-21');
INSERT INTO all_fields VALUES (12, 'Reddale', 'coastal', 'STA', 317, 1136, '2011-10-23');
INSERT INTO all_fields VALUES (13, 'Marshton', 'coastal', 'COU', 497, 2368, '1999-08-03');
INSERT INTO all_fields VALUES (14, 'Highmouth', 'southern', 'COU', 356, 2292, '2014-07-21');
INSERT INTO all_fields VALUES (15, 'Lakehaven', 'coastal', 'CO', 105, 1388, '1990-05-15');
INSERT INTO all_fields VALUES (16, 'Fairfield', 'western', 'COU', 304, 1161, '1996-06-26');
INSERT INTO all_fields VALUES (17, 'Fairburn', 'inland', 'COU', 456, 2825, '2010-01-16');
INSERT INTO all_fields VALUES (18, 'Westton', 'eastern', 'CI', 218, 311, '2001-05-03');
INSERT INTO all_fields VALUES (19, 'Ashdale', 'southern', 'COU', 24, 557, '2022-11-21');
INSERT INTO all_fields VALUES (20, 'Stoneburn', 'inland', 'CO', 444, 1519, '2017-11-10');
INSERT INTO all_fields VALUES (21, 'Blackford', 'coastal', 'CI', 307, 1494, '2022-01-14');
INSERT INTO all_fields VALUES (22, 'Brookgate', 'coastal', 'STA', 523, 1545, '2011-01-15');
INSERT INTO all_fields VALUES (23, 'Stoneford', 'western', 'STA', 227, 389, '2004-12-10');
INSERT INTO all_fields VALUES (24, 'Northfield', 'eastern', 'STA', 112, 139, '2011-06-01');
INSERT INTO all_fields VALUES (25, 'Fairridge', 'eastern', 'CI', 60, 2703, '2003-09-04');
INSERT INTO all_fields VALUES (26, 'Brookford', 'coastal', 'CI', 64, 673, '1992-07-08');
INSERT INTO all_fields VALUES (27, 'Highgate', 'eastern', 'CO', 549, 2231, '2007-12-20');
INSERT INTO all_fields VALUES (28, 'Ashhaven', 'coastal', 'COU', 429, 447, '2018-04-10');
INSERT INTO all_fields VALUES (29, 'Clearridge', 'southern', 'COU', 134, 1448, '2000-07-24');
INSERT INTO all_fields VALUES (30, 'Redton', 'eastern', 'COU', 309, 1842, '2023-05-26');
INSERT INTO all_fields VALUES (31, 'Westwick', 'southern', 'CI', 43, 692, '1991-05-16');
INSERT INTO all_fields VALUES (32, 'Thornridge', 'southern', 'CI', 39, 1424, '2015-10-10');
INSERT INTO all_fields VALUES (33, 'Thornwick', 'inland', 'CO', 101, 2232, '1999-07-28');
CREATE TABLE all_harvests (
  hrv_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  state TEXT NOT NULL,
  pr TEXT NOT NULL,
  disc INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  farmer_id INTEGER NOT NULL,
  field_id INTEGER NOT NULL,
  FOREIGN KEY (farmer_id) REFERENCES far(nr),
  FOREIGN KEY (field_id) REFERENCES all_fields(id)
);
INSERT INTO all_harvests VALUES (1, 'K264', 'open', 'NO', 56, 3382, '2013-12-02', 17, 13);
INSERT INTO all_harvests VALUES (2, 'K946', 'open', 'HI', 54, 3141, '2011-06-10', 22, 21);
INSERT INTO all_harvests VALUES (3, 'K538', 'open', 'NO', 5, 3019, '2021-11-20', 12, 23);
INSERT INTO all_harvests VALUES (4, 'K711', 'rejected', 'NO', 32, 1507, '2014-01-09', 1, 21);
INSERT INTO all_harvests VALUES (5, 'K945', 'closed', 'NO', 38, 1705, '2014-12-07', 6, 10);
INSERT INTO all_harvests VALUES (6, 'K136', 'approved', 'HI', 30, 3894, '2015-01-21', 2, 16);
INSERT INTO all_harvests VALUES (7, 'K588', 'open', 'HI', 41, 4687, '2021-11-06', 6, 6);
INSERT INTO all_harvests VALUES (8, 'K274', 'approved', 'HI', 29, 3426, '2017-06-01', 8, 21);
INSERT INTO all_harvests VALUES (9, 'K836', 'open', 'CRI', 0, 1100, '2024-05-22', 2, 18);
INSERT INTO all_harvests VALUES (10, 'K298', 'approved', 'NO', 4, 1838, '2022-03-03', 23, 7);
INSERT INTO all_harvests VALUES (11, 'K291', 'approved', 'LOW', 38, 1922, '2016-12-16', 1, 3);
INSERT INTO all_harvests VALUES (12, 'K232', 'approved', 'CRI', 34, 2291, '2016-11-16', 11, 1);
INSERT INTO all_harvests VALUES (13, 'K272', 'rejected', 'CRI', 32, 4889, '2012-11-28', 17, 1);
INSERT INTO all_harvests VALUES (14, 'K504', 'open', 'NO', 38, 2794, '2016-12-09', 1, 30);
INSERT INTO all_harvests VALUES (15, 'K654', 'rejected', 'CRI', 19, 16, '2014-01-15', 9, 32);
INSERT INTO all_harvests VALUES (16, 'K278', 'approved', 'CRI', 41, 3853, '2015-05-09', 2, 22);
INSERT INTO all_harvests VALUES (17, 'K703', 'rejected', 'NO', 24, 577, '2016-03-13', 2, 13);
INSERT INTO all_harvests VALUES (18, 'K537', 'open', 'HI', 3, 659, '2022-06-19', 8, 21);
INSERT INTO all_harvests VALUES (19, 'K895', 'approved', 'HI', 20, 4959, '2013-06-14', 6, 21);
INSERT INTO all_harvests VALUES (20, 'K867', 'approved', 'NO', 59, 27, '2020-07-26', 6, 23);
INSERT INTO all_harvests VALUES (21, 'K840', 'approved', 'NO', 53, 2635, '2011-07-24', 7, 1);
INSERT INTO all_harvests VALUES (22, 'K362', 'rejected', 'NO', 28, 4104, '2015-07-22', 14, 19);
INSERT INTO all_harvests VALUES (23, 'K761', 'open', 'NO', 36, 1483, '2011-06-14', 2, 1);
INSERT INTO all_harvests VALUES (24, 'K118', 'closed', 'HI', 52, 733, '2020-10-28', 3, 22);
INSERT INTO all_harvests VALUES (25, 'K162', 'open', 'NO', 14, 200, '2010-11-09', 8, 9);
INSERT INTO all_harvests VALUES (26, 'K439', 'rejected', 'CRI', 13, 3014, '2019-02-19', 8, 19);
INSERT INTO all_harvests VALUES (27, 'K288', 'approved', 'NO', 48, 4778, '2020-01-04', 12, 25);
INSERT INTO all_harvests VALUES (28, 'K577', 'rejected', 'HI', 16, 1154, '2023-10-06', 9, 26);
INSERT INTO all_harvests VALUES (29, 'K111', 'open', 'LOW', 29, 3717, '2016-03-12', 7, 7);
INSERT INTO all_harvests VALUES (30, 'K335', 'approved', 'NO', 55, 1573, '2020-05-17', 13, 8);
INSERT INTO all_harvests VALUES (31, 'K527', 'closed', 'HI', 16, 4144, '2015-09-22', 6, 7);
INSERT INTO all_harvests VALUES (32, 'K517', 'open', 'CRI', 41, 2497, '2013-04-13', 11, 18);
INSERT INTO all_harvests VALUES (33, 'K231', 'approved', 'HI', 56, 1124, '2018-11-26', 4, 7);
INSERT INTO all_harvests VALUES (34, 'K224', 'open', 'NO', 27, 460, '2021-05-13', 13, 19);
INSERT INTO all_harvests VALUES (35, 'K331', 'open', 'NO', 18, 2069, '2015-10-21', 1, 18);
INSERT INTO all_harvests VALUES (36, 'K289', 'approved', 'NO', 19, 4824, '2024-03-06', 7, 25);
INSERT INTO all_harvests VALUES (37, 'K729', 'open', 'CRI', 57, 3124, '2024-06-21', 21, 1);
INSERT INTO all_harvests VALUES (38, 'K625', 'open', 'NO', 41, 602, '2024-12-08', 9, 8);
INSERT INTO all_harvests VALUES (39, 'K913', 'open', 'HI', 5, 4018, '2016-08-25', 6, 27);
INSERT INTO all_harvests VALUES (40, 'K823', 'closed', 'CRI', 0, 3924, '2023-04-12', 1, 5);
INSERT INTO all_harvests VALUES (41, 'K275', 'approved', 'CRI', 9, 841, '2012-01-10', 11, 21);
INSERT INTO all_harvests VALUES (42, 'K681', 'open', 'CRI', 11, 4165, '2010-11-11', 22, 22);
INSERT INTO all_harvests VALUES (43, 'K806', 'open', 'HI', 32, 3372, '2017-12-03', 8, 33);
INSERT INTO all_harvests VALUES (44, 'K837', 'approved', 'CRI', 57, 4971, '2010-03-17', 14, 19);
INSERT INTO all_harvests VALUES (45, 'K497', 'open', 'CRI', 35, 1973, '2015-03-27', 11, 23);
INSERT INTO all_harvests VALUES (46, 'K520', 'approved', 'NO', 9, 2418, '2012-11-04', 3, 22);
INSERT INTO all_harvests VALUES (47, 'K849', 'rejected', 'CRI', 39, 1077, '2024-02-19', 3, 21);
INSERT INTO all_harvests VALUES (48, 'K816', 'closed', 'CRI', 47, 3708, '2019-05-05', 1, 13);
INSERT INTO all_harvests VALUES (49, 'K109', 'pending', 'HI', 42, 2737, '2011-06-13', 18, 33);
INSERT INTO all_harvests VALUES (50, 'K542', 'open', 'CRI', 43, 1761, '2011-03-11', 12, 6);
INSERT INTO all_harvests VALUES (51, 'K894', 'open', 'HI', 33, 304, '2013-02-15', 18, 18);
INSERT INTO all_harvests VALUES (52, 'K644', 'approved', 'LOW', 21, 1943, '2012-03-06', 12, 16);
INSERT INTO all_harvests VALUES (53, 'K267', 'open', 'LOW', 14, 1680, '2021-06-25', 18, 16);
INSERT INTO all_harvests VALUES (54, 'K128', 'open', 'CRI', 47, 4107, '2024-08-25', 7, 1);
INSERT INTO all_harvests VALUES (55, 'K256', 'pending', 'HI', 17, 1968, '2016-06-14', 17, 1);
INSERT INTO all_harvests VALUES (56, 'K101', 'closed', 'NO', 35, 2015, '2015-11-06', 13, 6);
INSERT INTO all_harvests VALUES (57, 'K176', 'open', 'LOW', 58, 811, '2013-05-14', 22, 19);
INSERT INTO all_harvests VALUES (58, 'K535', 'approved', 'CRI', 3, 2254, '2011-07-09', 15, 18);
INSERT INTO all_harvests VALUES (59, 'K675', 'open', 'CRI', 51, 4634, '2017-03-19', 7, 6);
INSERT INTO all_harvests VALUES (60, 'K881', 'rejected', 'HI', 33, 3980, '2021-04-14', 18, 31);
INSERT INTO all_harvests VALUES (61, 'K539', 'open', 'CRI', 10, 1656, '2017-07-18', 7, 1);
INSERT INTO all_harvests VALUES (62, 'K818', 'closed', 'NO', 12, 1797, '2022-11-13', 22, 13);
INSERT INTO all_harvests VALUES (63, 'K135', 'approved', 'CRI', 16, 31, '2016-01-19', 23, 13);
INSERT INTO all_harvests VALUES (64, 'K670', 'open', 'HI', 39, 1821, '2013-09-16', 9, 6);
INSERT INTO all_harvests VALUES (65, 'K825', 'approved', 'HI', 8, 1733, '2019-04-22', 18, 1);
INSERT INTO all_harvests VALUES (66, 'K249', 'open', 'NO', 26, 4411, '2013-09-06', 1, 19);
INSERT INTO all_harvests VALUES (67, 'K154', 'open', 'NO', 12, 939, '2021-07-11', 12, 1);
INSERT INTO all_harvests VALUES (68, 'K879', 'rejected', 'NO', 13, 3057, '2024-09-23', 6, 33);
INSERT INTO all_harvests VALUES (69, 'K633', 'closed', 'HI', 54, 388, '2020-02-03', 7, 9);
INSERT INTO all_harvests VALUES (70, 'K207', 'approved', 'LOW', 19, 2863, '2012-09-28', 22, 31);
INSERT INTO all_harvests VALUES (71, 'K952', 'rejected', 'HI', 54, 1765, '2017-02-21', 6, 18);
INSERT INTO all_harvests VALUES (72, 'K338', 'pending', 'HI', 4, 2762, '2020-10-04', 11, 7);
INSERT INTO all_harvests VALUES (73, 'K908', 'approved', 'CRI', 18, 4185, '2019-11-28', 7, 13);
INSERT INTO all_harvests VALUES (74, 'K961', 'pending', 'NO', 60, 2798, '2013-10-22', 2, 22);
INSERT INTO all_harvests VALUES (75, 'K972', 'approved', 'HI', 25, 1936, '2023-08-14', 15, 8);
INSERT INTO all_harvests VALUES (76, 'K566', 'approved', 'NO', 46, 1743, '2023-10-18', 15, 32);
INSERT INTO all_harvests VALUES (77, 'K417', 'open', 'CRI', 36, 3591, '2015-10-16', 22, 18);
INSERT INTO all_harvests VALUES (78, 'K698', 'rejected', 'HI', 25, 4983, '2017-12-21', 14, 9);
INSERT INTO all_harvests VALUES (79, 'K544', 'open', 'CRI', 3, 4572, '2023-02-16', 11, 31);
INSERT INTO all_harvests VALUES (80, 'K673', 'approved', 'CRI', 60, 4660, '2015-08-08', 14, 1);
INSERT INTO all_harvests VALUES (81, 'K737', 'closed', 'HI', 12, 493, '2024-11-26', 6, 3);
INSERT INTO all_harvests VALUES (82, 'K286', 'rejected', 'HI', 52, 4745, '2020-11-17', 1, 9);
INSERT INTO all_harvests VALUES (83, 'K735', 'closed', 'HI', 42, 2780, '2020-05-16', 10, 19);
INSERT INTO all_harvests VALUES (84, 'K888', 'approved', 'NO', 58, 12, '2014-03-24', 11, 31);
INSERT INTO all_harvests VALUES (85, 'K652', 'open', 'LOW', 20, 2266, '2021-08-17', 7, 16);
INSERT INTO all_harvests VALUES (86, 'K401', 'open', 'HI', 4, 474, '2015-04-07', 9, 10);
INSERT INTO all_harvests VALUES (87, 'K220', 'closed', 'LOW', 19, 156, '2019-11-25', 3, 8);
INSERT INTO all_harvests VALUES (88, 'K281', 'closed', 'NO', 44, 2204, '2013-07-21', 13, 25);
INSERT INTO all_harvests VALUES (89, 'K953', 'rejected', 'CRI', 13, 1044, '2017-02-19', 5, 30);
INSERT INTO all_harvests VALUES (90, 'K262', 'pending', 'CRI', 59, 410, '2014-02-12', 22, 7);
INSERT INTO all_harvests VALUES (91, 'K210', 'closed', 'HI', 39, 3794, '2021-02-03', 8, 30);
INSERT INTO all_harvests VALUES (92, 'K909', 'open', 'HI', 23, 3306, '2020-01-18', 12, 9);
INSERT INTO all_harvests VALUES (93, 'K345', 'approved', 'CRI', 11, 637, '2019-03-14', 7, 31);
INSERT INTO all_harvests VALUES (94, 'K443', 'approved', 'CRI', 38, 4341, '2016-11-27', 9, 14);
INSERT INTO all_harvests VALUES (95, 'K171', 'approved', 'LOW', 44, 3352, '2011-03-07', 23, 31);
INSERT INTO all_harvests VALUES (96, 'K347', 'rejected', 'HI', 50, 4681, '2013-03-05', 1, 3);
INSERT INTO all_harvests VALUES (97, 'K635', 'approved', 'CRI', 56, 1723, '2016-01-09', 7, 22);
INSERT INTO all_harvests VALUES (98, 'K241', 'open', 'CRI', 1, 519, '2014-04-13', 3, 1);
INSERT INTO all_harvests VALUES (99, 'K963', 'open', 'CRI', 42, 2269, '2021-04-15', 1, 23);
INSERT INTO all_harvests VALUES (100, 'K436', 'open', 'NO', 8, 3424, '2014-02-06', 22, 22);
INSERT INTO all_harvests VALUES (101, 'K195', 'closed', 'CRI', 15, 2356, '2013-05-02', 12, 21);
INSERT INTO all_harvests VALUES (102, 'K415', 'open', 'CRI', 10, 3398, '2016-06-27', 11, 9);
INSERT INTO all_harvests VALUES (103, 'K302', 'rejected', 'HI', 56, 1629, '2016-04-21', 17, 33);
INSERT INTO all_harvests VALUES (104, 'K505', 'closed', 'HI', 51, 2038, '2016-09-03', 22, 9);
INSERT INTO all_harvests VALUES (105, 'K313', 'rejected', 'HI', 49, 2212, '2012-11-27', 6, 32);
INSERT INTO all_harvests VALUES (106, 'K102', 'approved', 'NO', 53, 4065, '2011-07-11', 3, 8);
INSERT INTO all_harvests VALUES (107, 'K185', 'approved', 'CRI', 59, 434, '2020-07-20', 3, 18);
INSERT INTO all_harvests VALUES (108, 'K922', 'rejected', 'NO', 23, 2390, '2012-04-14', 18, 3);
INSERT INTO all_harvests VALUES (109, 'K373', 'rejected', 'HI', 27, 2300, '2013-11-19', 9, 16);
INSERT INTO all_harvests VALUES (110, 'K915', 'closed', 'HI', 9, 3507, '2017-06-15', 23, 19);
INSERT INTO all_harvests VALUES (111, 'K239', 'rejected', 'NO', 3, 2423, '2024-09-21', 15, 5);
INSERT INTO all_harvests VALUES (112, 'K992', 'approved', 'LOW', 32, 555, '2020-11-09', 18, 14);
INSERT INTO all_harvests VALUES (113, 'K639', 'open', 'HI', 11, 600, '2010-10-21', 3, 9);
INSERT INTO all_harvests VALUES (114, 'K214', 'approved', 'CRI', 0, 549, '2013-03-11', 22, 18);
INSERT INTO all_harvests VALUES (115, 'K282', 'closed', 'NO', 57, 2583, '2016-05-05', 12, 21);
INSERT INTO all_harvests VALUES (116, 'K389', 'closed', 'CRI', 45, 4342, '2017-08-26', 10, 9);
INSERT INTO all_harvests VALUES (117, 'K543', 'closed', 'NO', 50, 3386, '2018-09-11', 13, 7);
INSERT INTO all_harvests VALUES (118, 'K988', 'pending', 'CRI', 39, 3372, '2011-05-09', 1, 5);
INSERT INTO all_harvests VALUES (119, 'K734', 'open', 'NO', 39, 3488, '2013-02-07', 4, 7);
INSERT INTO all_harvests VALUES (120, 'K892', 'rejected', 'NO', 5, 3209, '2018-01-12', 7, 23);
