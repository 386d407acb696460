CREATE TABLE musicians (
  musician_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  rnk TEXT NOT NULL,
  stat TEXT NOT NULL,
  experience INTEGER NOT NULL,
  bns INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO musicians VALUES (1, 'Marco Meyer', 'junior', 'active', 26, 2190, '1991-01-08');
INSERT INTO musicians VALUES (2, 'Victor Kaya', 'senior', 'absent', 32, 1624, '2015-09-03');
INSERT INTO musicians VALUES (3, 'Olivia Walsh', 'lead', 'retired', 31, 1722, '1987-11-16');
INSERT INTO musicians VALUES (4, 'Simon Grant', 'assistant', 'absent', 19, 1476, '1997-11-23');
INSERT INTO musicians VALUES (5, 'Zoe Rivera', 'junior', 'permanent', 37, 166, '2008-05-27');
INSERT INTO musicians VALUES (6, 'Hanna Fischer', 'junior', 'retired', 33, 1323, '1991-03-05');
INSERT INTO musicians VALUES (7, 'Nina Martin', 'lead', 'retired', 6, 313, '2020-05-08');
INSERT INTO musicians VALUES (8, 'Ana Brown', 'junior', 'absent', 29, 898, '2014-05-08');
INSERT INTO musicians VALUES (9, 'Julia Tanaka', 'junior', 'retired', 32, 603, '1998-11-02');
INSERT INTO musicians VALUES (10, 'Daisy Walsh', 'lead', 'retired', 3, 1722, '1998-08-02');
INSERT INTO musicians VALUES (11, 'Maria Hart', 'lead', 'absent', 11, 717, '1985-07-16');
INSERT INTO musicians VALUES (12, 'Hanna Weber', 'senior', 'permanent', 1, 1636, '1990-10-20');
INSERT INTO musicians VALUES (13, 'Frank Tanaka', 'junior', 'retired', 10, 1826, '2008-06-05');
INSERT INTO musicians VALUES (14, 'Quinn Torres', 'junior', 'active', 25, 2455, '2022-07-25');
INSERT INTO musicians VALUES (15, 'Maria Baker', 'lead', 'absent', 10, 535, '1997-12-20');
INSERT INTO musicians VALUES (16, 'Gina Grant', 'junior', 'absent', 10, 2052, '2021-09-28');
INSERT INTO musicians VALUES (17, 'Jack Irwin', 'senior', 'retired', 1, 500, '1992-05-18');
INSERT INTO musicians VALUES (18, 'George Lopez', 'lead', 'absent', 37, 920, '2012-04-22');
INSERT INTO musicians VALUES (19, 'Oscar Evans', 'lead', 'retired', 5, 1325, '2015-08-19');
INSERT INTO musicians VALUES (20, 'George Walsh', 'lead', 'absent', 37, 2133, '2016-03-20');
INSERT INTO musicians VALUES (21, 'Olivia Cohen', 'assistant', 'absent', 19, 375, '1991-06-22');
INSERT INTO musicians VALUES (22, 'Adam Tanaka', 'senior', 'permanent', 17, 17, '2005-07-11');
INSERT INTO musicians VALUES (23, 'George Clark', 'junior', 'retired', 15, 2030, '1995-05-27');
INSERT INTO musicians VALUES (24, 'Nina Sato', 'lead', 'retired', 30, 1418, '2009-05-23');
INSERT INTO musicians VALUES (25, 'Iris Weber', 'assistant', 'active', 34, 1076, '2000-06-07');
INSERT INTO musicians VALUES (26, 'Adam Torres', 'senior', 'absent', 6, 2355, '2008-07-04');
INSERT INTO musicians VALUES (27, 'Kate Lopez', 'lead', 'retired', 18, 1338, '2014-04-23');
INSERT INTO musicians VALUES (28, 'Ana Clark', 'senior', 'absent', 26, 665, '2023-06-08');
INSERT INTO musicians VALUES (29, 'Adam Dunn', 'senior', 'absent', 2, 1096, '2016-09-22');
INSERT INTO musicians VALUES (30, 'Fiona Rivera', 'junior', 'retired', 10, 643, '1990-10-05');
INSERT INTO musicians VALUES (31, 'Wendy Klein', 'trainee', 'absent', 23, 805, '1992-10-26');
INSERT INTO musicians VALUES (32, 'Oscar Tanaka', 'senior', 'absent', 10, 1725, '2021-04-22');
INSERT INTO musicians VALUES (33, 'Rosa Kaya', 'senior', 'absent', 39, 821, '2005-09-03');
INSERT INTO musicians VALUES (34, 'Nina Cohen', 'lead', 'permanent', 34, 1653, '2006-10-06');
CREATE TABLE vln (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  origin TEXT NOT NULL,
  type_t TEXT NOT NULL,
  pw INTEGER NOT NULL,
  wgt INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO vln VALUES (1, 'Misty Lotus', 'Austria', 'vintage', 446, 53, '2014-07-11');
INSERT INTO vln VALUES (2, 'Rapid Rose', 'Mexico', 'vintage', 662, 379, '2004-11-15');
INSERT INTO vln VALUES (3, 'Crystal Storm', 'Italy', 'compact', 2633, 329, '2008-12-20');
INSERT INTO vln VALUES (4, 'Happy Meadow', 'Croatia', 'organic', 1843, 406, '2023-01-24');
INSERT INTO vln VALUES (5, 'Frozen Summit', 'Mexico', 'organic', 739, 182, '2021-02-12');
INSERT INTO vln VALUES (6, 'Secret Anchor', 'Croatia', 'vintage', 78, 629, '2024-02-06');
INSERT INTO vln VALUES (7, 'Rapid Summit', 'Italy', 'rare', 3609, 338, '2024-04-17');
INSERT INTO vln VALUES (8, 'Rapid Lotus', 'Austria', 'classic', 1772, 385, '2000-08-25');
INSERT INTO vln VALUES (9, 'Lonely Raven', 'Croatia', 'classic', 1082, 219, '2006-12-08');
INSERT INTO vln VALUES (10, 'Royal Maple', 'India', 'vintage', 2304, 550, '2006-01-15');
INSERT INTO vln VALUES (11, 'Sweet Lantern', 'Sweden', 'classic', 3266, 650, '2024-04-10');
INSERT INTO vln VALUES (12, 'Proud Ember', 'Croatia', 'compact', 2706, 295, '2016-03-18');
INSERT INTO vln VALUES (13, 'Secret Storm', 'India', 'rare', 3629, 2, '2013-04-19');
INSERT INTO vln VALUES (14, 'Sunny Beacon', 'Mexico', 'rare', 3310, 795, '2009-05-05');
INSERT INTO vln VALUES (15, 'Crystal Falcon', 'Sweden', 'classic', 1279, 402, '2003-07-20');
INSERT INTO vln VALUES (16, 'Frozen Rose', 'Mexico', 'rare', 668, 462, '2004-09-22');
INSERT INTO vln VALUES (17, 'Rapid Raven', 'Mexico', 'vintage', 1413, 663, '2009-10-13');
INSERT INTO vln VALUES (18, 'Ancient Willow', 'India', 'classic', 2516, 474, '2008-01-02');
INSERT INTO vln VALUES (19, 'Misty Raven', 'Sweden', 'compact', 3717, 444, '2010-04-03');
INSERT INTO vln VALUES (20, 'Velvet Anchor', 'Sweden', 'classic', 2856, 620, '2020-10-25');
INSERT INTO vln VALUES (21, 'Happy Ember', 'Mexico', 'vintage', 2223, 412, '2002-07-18');
INSERT INTO vln VALUES (22, 'Royal Dragon', 'Mexico', 'compact', 3219, 9, '2000-04-09');
INSERT INTO vln VALUES (23, 'Lonely Willow', 'Sweden', 'classic', 3588, 477, '2014-12-08');
CREATE TABLE all_concerts (
  nr INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  quarter TEXT NOT NULL,
  prio TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  by_musician INTEGER NOT NULL,
  by_violin INTEGER NOT NULL,
  FOREIGN KEY (by_musician) REFERENCES musicians(musician_id),
  FOREIGN KEY (by_violin) REFERENCES vln(id)
);
INSERT INTO all_concerts VALUES (1, 'U485', 'spring', 'high', 846, 4185, '2017-06-20', 24, 4);
INSERT INTO all_concerts VALUES (2, 'U709', 'winter', 'high', 253, 3290, '2019-05-15', 28, 3);
INSERT INTO all_concerts VALUES (3, 'U830', 'summer', 'high', 756, 3012, '2020-09-21', 24, 6);
INSERT INTO all_concerts VALUES (4, 'U164', 'summer', 'normal', 284, 950, '2016-07-01', 26, 22);
INSERT INTO all_concerts VALUES (5, 'U741', 'winter', 'high', 101, 3351, '2021-10-05', 2, 22);
INSERT INTO all_concerts VALUES (6, 'U888', 'winter', 'low', 240, 691, '2011-12-01', 3, 10);
INSERT INTO all_concerts VALUES (7, 'U105', 'spring', 'low', 647, 4543, '2018-11-12', 28, 2);
INSERT INTO all_concerts VALUES (8, 'U863', 'autumn', 'low', 276, 1050, '2017-12-22', 20, 10);
INSERT INTO all_concerts VALUES (9, 'U898', 'spring', 'high', 393, 3328, '2018-06-12', 28, 14);
INSERT INTO all_concerts VALUES (10, 'U989', 'summer', 'high', 198, 1773, '2024-04-21', 27, 5);
INSERT INTO all_concerts VALUES (11, 'U407', 'winter', 'low', 219, 1956, '2020-03-04', 29, 6);
INSERT INTO all_concerts VALUES (12, 'U920', 'winter', 'high', 565, 4142, '2023-11-23', 4, 21);
INSERT INTO all_concerts VALUES (13, 'U462', 'autumn', 'high', 577, 637, '2017-01-04', 11, 2);
INSERT INTO all_concerts VALUES (14, 'U801', 'summer', 'low', 583, 2078, '2010-09-18', 4, 1);
INSERT INTO all_concerts VALUES (15, 'U909', 'summer', 'critical', 407, 2380, '2023-12-10', 2, 1);
INSERT INTO all_concerts VALUES (16, 'U704', 'summer', 'normal', 844, 4979, '2010-11-28', 20, 17);
INSERT INTO all_concerts VALUES (17, 'U526', 'autumn', 'low', 432, 140, '2012-07-22', 3, 21);
INSERT INTO all_concerts VALUES (18, 'U235', 'autumn', 'critical', 371, 3702, '2018-02-16', 22, 10);
INSERT INTO all_concerts VALUES (19, 'U168', 'autumn', 'low', 342, 2979, '2023-10-13', 9, 14);
INSERT INTO all_concerts VALUES (20, 'U693', 'autumn', 'low', 168, 3878, '2021-06-23', 17, 2);
INSERT INTO all_concerts VALUES (21, 'U405', 'spring', 'normal', 667, 2856, '2018-07-04', 26, 5);
INSERT INTO all_concerts VALUES (22, 'U306', 'winter', 'high', 352, 3167, '2020-05-14', 27, 6);
INSERT INTO all_concerts VALUES (23, 'U100', 'winter', 'low', 597, 3119, '2015-10-09', 34, 18);
INSERT INTO all_concerts VALUES (24, 'U562', 'spring', 'low', 922, 2660, '2024-02-15', 34, 7);
INSERT INTO all_concerts VALUES (25, 'U858', 'autumn', 'high', 517, 1153, '2016-10-24', 17, 17);
INSERT INTO all_concerts VALUES (26, 'U894', 'winter', 'low', 96, 1079, '2019-07-04', 2, 6);
INSERT INTO all_concerts VALUES (27, 'U799', 'summer', 'low', 598, 4971, '2023-10-11', 2, 1);
INSERT INTO all_concerts VALUES (28, 'U776', 'summer', 'low', 355, 4364, '2014-10-22', 11, 19);
INSERT INTO all_concerts VALUES (29, 'U655', 'autumn', 'high', 47, 4122, '2017-12-18', 34, 10);
INSERT INTO all_concerts VALUES (30, 'U296', 'winter', 'low', 807, 2195, '2014-04-04', 28, 14);
INSERT INTO all_concerts VALUES (31, 'U505', 'autumn', 'high', 929, 1644, '2012-12-12', 17, 14);
INSERT INTO all_concerts VALUES (32, 'U253', 'autumn', 'high', 25, 3503, '2013-10-12', 3, 10);
INSERT INTO all_concerts VALUES (33, 'U663', 'winter', 'high', 125, 45, '2014-03-24', 6, 6);
INSERT INTO all_concerts VALUES (34, 'U540', 'summer', 'low', 446, 4573, '2014-06-10', 18, 21);
INSERT INTO all_concerts VALUES (35, 'U414', 'winter', 'high', 324, 2420, '2012-02-18', 16, 10);
INSERT INTO all_concerts VALUES (36, 'U230', 'summer', 'low', 202, 3697, '2011-03-02', 4, 8);
INSERT INTO all_concerts VALUES (37, 'U337', 'autumn', 'high', 893, 2149, '2019-05-13', 27, 6);
INSERT INTO all_concerts VALUES (38, 'U362', 'summer', 'normal', 819, 1403, '2017-04-23', 1, 22);
INSERT INTO all_concerts VALUES (39, 'U687', 'winter', 'normal', 924, 2060, '2023-11-27', 22, 7);
INSERT INTO all_concerts VALUES (40, 'U528', 'autumn', 'critical', 328, 3489, '2012-08-19', 11, 10);
INSERT INTO all_concerts VALUES (41, 'U757', 'summer', 'low', 111, 3198, '2024-02-13', 29, 7);
INSERT INTO all_concerts VALUES (42, 'U549', 'autumn', 'normal', 717, 4402, '2013-10-24', 18, 4);
INSERT INTO all_concerts VALUES (43, 'U982', 'summer', 'critical', 356, 1742, '2014-10-13', 11, 22);
INSERT INTO all_concerts VALUES (44, 'U839', 'summer', 'high', 794, 1174, '2019-08-01', 11, 1);
INSERT INTO all_concerts VALUES (45, 'U174', 'winter', 'high', 6, 693, '2023-04-03', 1, 4);
INSERT INTO all_concerts VALUES (46, 'U101', 'winter', 'low', 481, 3230, '2023-06-19', 7, 18);
INSERT INTO all_concerts VALUES (47, 'U457', 'autumn', 'high', 851, 2452, '2023-08-14', 11, 21);
INSERT INTO all_concerts VALUES (48, 'U833', 'summer', 'low', 923, 4492, '2013-05-03', 22, 17);
INSERT INTO all_concerts VALUES (49, 'U760', 'winter', 'low', 56, 2695, '2019-01-14', 31, 18);
INSERT INTO all_concerts VALUES (50, 'U364', 'autumn', 'high', 433, 693, '2017-03-23', 2, 18);
INSERT INTO all_concerts VALUES (51, 'U706', 'autumn', 'normal', 449, 772, '2010-06-10', 1, 19);
INSERT INTO all_concerts VALUES (52, 'U568', 'summer', 'low', 671, 4261, '2011-02-05', 33, 21);
INSERT INTO all_concerts VALUES (53, 'U329', 'summer', 'low', 268, 4134, '2024-04-03', 28, 18);
INSERT INTO all_concerts VALUES (54, 'U761', 'summer', 'low', 220, 3461, '2014-04-18', 16, 21);
INSERT INTO all_concerts VALUES (55, 'U614', 'winter', 'high', 115, 4873, '2011-02-18', 3, 14);
INSERT INTO all_concerts VALUES (56, 'U951', 'summer', 'critical', 130, 4345, '2021-07-03', 28, 1);
INSERT INTO all_concerts VALUES (57, 'U648', 'spring', 'high', 520, 2488, '2021-05-25', 33, 18);
INSERT INTO all_concerts VALUES (58, 'U113', 'autumn', 'low', 529, 3562, '2016-05-12', 16, 8);
INSERT INTO all_concerts VALUES (59, 'U868', 'summer', 'normal', 512, 1895, '2024-04-20', 28, 19);
INSERT INTO all_concerts VALUES (60, 'U780', 'autumn', 'critical', 56, 2464, '2010-06-03', 31, 18);
INSERT INTO all_concerts VALUES (61, 'U109', 'autumn', 'low', 273, 972, '2021-05-25', 29, 18);
INSERT INTO all_concerts VALUES (62, 'U518', 'winter', 'high', 567, 3208, '2013-05-27', 18, 7);
INSERT INTO all_concerts VALUES (63, 'U172', 'winter', 'critical', 453, 3986, '2011-12-15', 28, 18);
INSERT INTO all_concerts VALUES (64, 'U713', 'autumn', 'high', 524, 3918, '2019-10-12', 24, 8);
INSERT INTO all_concerts VALUES (65, 'U934', 'winter', 'high', 214, 2663, '2023-02-27', 33, 6);
INSERT INTO all_concerts VALUES (66, 'U654', 'summer', 'normal', 33, 1347, '2017-09-23', 33, 7);
INSERT INTO all_concerts VALUES (67, 'U684', 'winter', 'low', 715, 4746, '2024-05-11', 9, 13);
INSERT INTO all_concerts VALUES (68, 'U512', 'autumn', 'low', 838, 160, '2015-06-17', 25, 4);
INSERT INTO all_concerts VALUES (69, 'U792', 'spring', 'low', 576, 175, '2010-11-15', 19, 19);
INSERT INTO all_concerts VALUES (70, 'U238', 'winter', 'low', 679, 4852, '2010-05-21', 16, 6);
INSERT INTO all_concerts VALUES (71, 'U391', 'summer', 'low', 690, 110, '2010-04-24', 1, 10);
INSERT INTO all_concerts VALUES (72, 'U543', 'winter', 'low', 677, 3214, '2020-04-05', 11, 5);
INSERT INTO all_concerts VALUES (73, 'U563', 'summer', 'normal', 135, 694, '2020-05-01', 26, 22);
INSERT INTO all_concerts VALUES (74, 'U371', 'autumn', 'low', 565, 2288, '2018-09-17', 6, 1);
INSERT INTO all_concerts VALUES (75, 'U984', 'autumn', 'low', 851, 4441, '2024-12-04', 34, 18);
INSERT INTO all_concerts VALUES (76, 'U207', 'winter', 'high', 838, 2106, '2023-04-26', 3, 6);
INSERT INTO all_concerts VALUES (77, 'U273', 'autumn', 'normal', 912, 2838, '2018-05-16', 9, 18);
INSERT INTO all_concerts VALUES (78, 'U483', 'winter', 'high', 103, 4703, '2012-07-24', 24, 13);
INSERT INTO all_concerts VALUES (79, 'U115', 'summer', 'high', 422, 3359, '2011-04-06', 3, 17);
INSERT INTO all_concerts VALUES (80, 'U729', 'winter', 'high', 874, 113, '2024-05-16', 3, 6);
INSERT INTO all_concerts VALUES (81, 'U148', 'autumn', 'critical', 897, 4717, '2022-04-04', 22, 22);
INSERT INTO all_concerts VALUES (82, 'U202', 'winter', 'critical', 887, 4959, '2022-09-06', 1, 17);
INSERT INTO all_concerts VALUES (83, 'U975', 'winter', 'high', 895, 1131, '2012-02-01', 2, 21);
INSERT INTO all_concerts VALUES (84, 'U348', 'spring', 'high', 901, 757, '2011-12-05', 24, 1);
INSERT INTO all_concerts VALUES (85, 'U233', 'spring', 'high', 578, 2179, '2021-08-19', 29, 1);
INSERT INTO all_concerts VALUES (86, 'U798', 'autumn', 'low', 748, 4598, '2014-04-22', 9, 5);
INSERT INTO all_concerts VALUES (87, 'U861', 'autumn', 'low', 410, 4646, '2017-12-03', 29, 2);
INSERT INTO all_concerts VALUES (88, 'U703', 'autumn', 'high', 360, 550, '2020-07-19', 16, 6);
INSERT INTO all_concerts VALUES (89, 'U330', 'autumn', 'low', 896, 4466, '2021-03-04', 11, 18);
INSERT INTO all_concerts VALUES (90, 'U493', 'winter', 'low', 480, 2630, '2021-05-09', 20, 4);
INSERT INTO all_concerts VALUES (91, 'U843', 'spring', 'high', 184, 482, '2011-02-26', 7, 6);
INSERT INTO all_concerts VALUES (92, 'U272', 'summer', 'high', 540, 1119, '2015-03-04', 18, 22);
INSERT INTO all_concerts VALUES (93, 'U878', 'summer', 'high', 29, 2100, '2017-07-01', 32, 8);
INSERT INTO all_concerts VALUES (94, 'U855', 'summer', 'low', 243, 3655, '2015-07-13', 29, 17);
INSERT INTO all_concerts VALUES (95, 'U548', 'summer', 'high', 168, 367, '2017-11-07', 28, 22);
INSERT INTO all_concerts VALUES (96, 'U977', 'spring', 'high', 252, 1129, '2014-08-24', 7, 6);
INSERT INTO all_concerts VALUES (97, 'U875', 'summer', 'low', 367, 1594, '2022-09-23', 10, 22);
INSERT INTO all_concerts VALUES (98, 'U180', 'spring', 'high', 9, 1784, '2021-08-01', 33, 6);
INSERT INTO all_concerts VALUES (99, 'U246', 'winter', 'low', 742, 3725, '2023-05-04', 9, 18);
INSERT INTO all_concerts VALUES (100, 'U770', 'winter', 'low', 754, 3163, '2019-12-18', 20, 11);
INSERT INTO all_concerts VALUES (101, 'U236', 'summer', 'high', 852, 990, '2014-07-04', 31, 19);
INSERT INTO all_concerts VALUES (102, 'U497', 'spring', 'critical', 163, 4645, '2023-12-14', 24, 18);
INSERT INTO all_concerts VALUES (103, 'U112', 'spring', 'low', 28, 4175, '2015-12-09', 27, 14);
INSERT INTO all_concerts VALUES (104, 'U902', 'winter', 'low', 780, 4516, '2012-03-13', 34, 10);
INSERT INTO all_concerts VALUES (105, 'U302', 'spring', 'critical', 735, 2736, '2010-01-17', 18, 6);
INSERT INTO all_concerts VALUES (106, 'U310', 'winter', 'low', 770, 694, '2018-06-28', 1, 18);
INSERT INTO all_concerts VALUES (107, 'U990', 'autumn', 'low', 764, 2591, '2015-12-19', 26, 19);
INSERT INTO all_concerts VALUES (108, 'U953', 'summer', 'high', 77, 2106, '2010-03-07', 2, 13);
INSERT INTO all_concerts VALUES (109, 'U481', 'summer', 'low', 582, 4896, '2022-01-08', 16, 19);
INSERT INTO all_concerts VALUES (110, 'U673', 'summer', 'low', 250, 3472, '2010-11-21', 24, 7);
INSERT INTO all_concerts VALUES (111, 'U623', 'winter', 'high', 412, 3659, '2012-06-18', 20, 14);
INSERT INTO all_concerts VALUES (112, 'U991', 'winter', 'low', 123, 233, '2019-06-07', 31, 2);
INSERT INTO all_concerts VALUES (113, 'U136', 'winter', 'low', 94, 288, '2017-10-21', 12, 14);
INSERT INTO all_concerts VALUES (114, 'U368', 'summer', 'low', 155, 822, '2015-08-12', 33, 6);
INSERT INTO all_concerts VALUES (115, 'U725', 'winter', 'high', 455, 1433, '2015-11-14', 1, 11);
INSERT INTO all_concerts VALUES (116, 'U827', 'spring', 'high', 612, 2649, '2022-05-02', 2, 1);
INSERT INTO all_concerts VALUES (117, 'U332', 'autumn', 'normal', 580, 4218, '2023-05-11', 28, 8);
INSERT INTO all_concerts VALUES (118, 'U151', 'summer', 'normal', 555, 4283, '2011-06-16', 7, 7);
INSERT INTO all_concerts VALUES (119, 'U903', 'spring', 'high', 22, 834, '2020-04-21', 18, 21);
INSERT INTO all_concerts VALUES (120, 'U299', 'summer', 'low', 141, 4892, '2012-01-07', 11, 19);
