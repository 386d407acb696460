CREATE TABLE tbl_operator (
  id INTEGER PRIMARY KEY,
  operator_name TEXT NOT NULL,
  status TEXT NOT NULL,
  twn TEXT NOT NULL,
  sal INTEGER NOT NULL,
  score INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO tbl_operator VALUES (1, 'Iris Adams', 'absent', 'UT', 6093, 609, '2015-12-12');
INSERT INTO tbl_operator VALUES (2, 'Henry Martin', 'active', 'AUS', 5779, 910, '2018-04-01');
INSERT INTO tbl_operator VALUES (3, 'Rosa Rivera', 'suspended', 'AUS', 5618, 584, '2017-09-26');
INSERT INTO tbl_operator VALUES (4, 'Victor Cohen', 'active', 'UT', 1651, 256, '1998-05-10');
INSERT INTO tbl_operator VALUES (5, 'Ana Nolan', 'suspended', 'UT', 4700, 833, '2012-02-15');
INSERT INTO tbl_operator VALUES (6, 'Iris Hughes', 'active', 'AUS', 9769, 464, '2009-04-07');
INSERT INTO tbl_operator VALUES (7, 'Fiona Young', 'absent', 'AUS', 5162, 443, '2003-04-21');
INSERT INTO tbl_operator VALUES (8, 'Marco Rivera', 'temporary', 'WAR', 7208, 447, '2016-11-08');
INSERT INTO tbl_operator VALUES (9, 'Zoe Sato', 'active', 'AUS', 9662, 205, '1994-06-24');
INSERT INTO tbl_operator VALUES (10, 'Ivan Walsh', 'absent', 'TOR', 5645, 83, '1991-12-10');
INSERT INTO tbl_operator VALUES (11, 'Jack Ford', 'absent', 'AUS', 1865, 987, '2003-10-14');
INSERT INTO tbl_operator VALUES (12, 'Oscar Evans', 'temporary', 'WAR', 2586, 318, '1993-08-08');
INSERT INTO tbl_operator VALUES (13, 'Colin Young', 'absent', 'AUS', 9755, 976, '1995-08-12');
INSERT INTO tbl_operator VALUES (14, 'Xavier Lopez', 'absent', 'TOR', 7495, 982, '1987-10-09');
INSERT INTO tbl_operator VALUES (15, 'Ben Baker', 'temporary', 'UT', 4685, 147, '1989-07-28');
INSERT INTO tbl_operator VALUES (16, 'Ben Quist', 'active', 'UT', 3779, 395, '1986-10-22');
INSERT INTO tbl_operator VALUES (17, 'Xavier Vega', 'permanent', 'AUS', 3064, 379, '2005-04-19');
INSERT INTO tbl_operator VALUES (18, 'Elena Lopez', 'temporary', 'AUS', 5465, 128, '2021-02-03');
INSERT INTO tbl_operator VALUES (19, 'Ivan Kaya', 'absent', 'AUS', 9850, 707, '2011-12-24');
INSERT INTO tbl_operator VALUES (20, 'Adam Quist', 'temporary', 'KY', 9480, 267, '1997-05-24');
INSERT INTO tbl_operator VALUES (21, 'Victor Owens', 'active', 'AUS', 6233, 884, '2006-12-24');
INSERT INTO tbl_operator VALUES (22, 'Hanna Evans', 'absent', 'AUS', 8228, 125, '2014-10-05');
INSERT INTO tbl_operator VALUES (23, 'Simon Weber', 'active', 'AUS', 2686, 833, '2000-06-21');
INSERT INTO tbl_operator VALUES (24, 'George Green', 'active', 'AUS', 9836, 89, '2002-01-06');
INSERT INTO tbl_operator VALUES (25, 'Iris Quist', 'absent', 'UT', 4340, 254, '1993-10-05');
INSERT INTO tbl_operator VALUES (26, 'Ben Young', 'active', 'AUS', 5112, 543, '1989-08-12');
INSERT INTO tbl_operator VALUES (27, 'Clara Hart', 'absent', 'TOR', 7867, 437, '1997-09-06');
INSERT INTO tbl_operator VALUES (28, 'Paula Rivera', 'active', 'WAR', 9806, 21, '1996-06-24');
INSERT INTO tbl_operator VALUES (29, 'Maria Tanaka', 'temporary', 'TOR', 9185, 130, '1987-02-05');
INSERT INTO tbl_operator VALUES (30, 'Colin Irwin', 'absent', 'UT', 3456, 74, '2004-09-02');
INSERT INTO tbl_operator VALUES (31, 'Clara Nolan', 'absent', 'TOR', 2075, 252, '2004-05-26');
CREATE TABLE robo (
  robo_no INTEGER PRIMARY KEY,
  robot_name TEXT NOT NULL,
  mk TEXT NOT NULL,
  hue TEXT NOT NULL,
  power INTEGER NOT NULL,
  wgt INTEGER NOT NULL,
  mfd TEXT NOT NULL
);
INSERT INTO robo VALUES (1, 'Sunny Comet', 'Zenit', 'WH', 276, 28, '1989-03-27');
INSERT INTO robo VALUES (2, 'Frozen Rose', 'Corvo', 'SIL', 2862, 466, '2002-11-05');
INSERT INTO robo VALUES (3, 'Secret Ember', 'Tarsus', 'YE', 656, 444, '1970-07-07');
INSERT INTO robo VALUES (4, 'Mighty Rose', 'Corvo', 'SIL', 2380, 768, '2008-09-12');
INSERT INTO robo VALUES (5, 'Lucky Rose', 'Tarsus', 'PIN', 2190, 640, '2004-01-21');
INSERT INTO robo VALUES (6, 'Royal Cedar', 'Hexa', 'WH', 3391, 210, '1992-11-06');
INSERT INTO robo VALUES (7, 'Frozen Falcon', 'Zenit', 'YE', 2294, 56, '1972-12-25');
INSERT INTO robo VALUES (8, 'Velvet Pebble', 'Arden', 'RE', 710, 481, '2012-02-15');
INSERT INTO robo VALUES (9, 'Crystal Anchor', 'Corvo', 'WH', 492, 813, '2022-04-25');
INSERT INTO robo VALUES (10, 'Ancient Pebble', 'Corvo', 'PIN', 2298, 767, '2000-06-27');
INSERT INTO robo VALUES (11, 'Frozen Orchid', 'Arden', 'WH', 575, 136, '1960-07-23');
INSERT INTO robo VALUES (12, 'Crystal Beacon', 'Zenit', 'WH', 960, 126, '1986-01-14');
INSERT INTO robo VALUES (13, 'Sweet Beacon', 'Zenit', 'SIL', 112, 536, '2005-05-27');
INSERT INTO robo VALUES (14, 'Iron Beacon', 'Arden', 'OR', 716, 573, '1971-05-18');
INSERT INTO robo VALUES (15, 'Sunny Summit', 'Tarsus', 'YE', 715, 300, '1962-03-15');
INSERT INTO robo VALUES (16, 'Iron Summit', 'Zenit', 'WH', 1910, 455, '1997-05-20');
INSERT INTO robo VALUES (17, 'Ancient Anchor', 'Zenit', 'WH', 642, 25, '2017-07-02');
INSERT INTO robo VALUES (18, 'Sunny Meadow', 'Zenit', 'SIL', 909, 240, '2005-12-16');
INSERT INTO robo VALUES (19, 'Frozen Meadow', 'Arden', 'WH', 426, 302, '1974-08-16');
INSERT INTO robo VALUES (20, 'Secret Willow', 'Hexa', 'YE', 1654, 593, '1983-11-10');
INSERT INTO robo VALUES (21, 'Frozen Willow', 'Tarsus', 'WH', 1682, 670, '1995-08-24');
INSERT INTO robo VALUES (22, 'Sunny Raven', 'Zenit', 'WH', 1242, 876, '1989-10-20');
INSERT INTO robo VALUES (23, 'Mighty Falcon', 'Arden', 'SIL', 1102, 222, '2015-12-07');
INSERT INTO robo VALUES (24, 'Proud Anchor', 'Corvo', 'SIL', 2531, 623, '1982-02-03');
INSERT INTO robo VALUES (25, 'Bright Beacon', 'Zenit', 'PIN', 2098, 278, '1989-01-16');
INSERT INTO robo VALUES (26, 'Velvet Cedar', 'Corvo', 'SIL', 1027, 149, '1979-07-12');
INSERT INTO robo VALUES (27, 'Velvet Summit', 'Zenit', 'RE', 659, 561, '1965-11-12');
INSERT INTO robo VALUES (28, 'Misty Lantern', 'Corvo', 'WH', 3748, 850, '1991-09-05');
INSERT INTO robo VALUES (29, 'Happy Orchid', 'Tarsus', 'RE', 1038, 93, '1970-10-25');
INSERT INTO robo VALUES (30, 'Crystal Lotus', 'Tarsus', 'YE', 1184, 811, '1960-06-08');
INSERT INTO robo VALUES (31, 'Royal Summit', 'Tarsus', 'OR', 737, 556, '2002-10-16');
INSERT INTO robo VALUES (32, 'Crystal Storm', 'Corvo', 'PIN', 2720, 281, '1997-08-11');
INSERT INTO robo VALUES (33, 'Proud Ember', 'Quill', 'RE', 2737, 398, '1999-03-24');
INSERT INTO robo VALUES (34, 'Grand Beacon', 'Arden', 'YE', 3874, 401, '1997-10-10');
INSERT INTO robo VALUES (35, 'Bright Lantern', 'Corvo', 'SIL', 1570, 865, '2017-10-27');
INSERT INTO robo VALUES (36, 'Sweet Summit', 'Corvo', 'YE', 2056, 172, '1974-07-10');
CREATE TABLE inspection_list (
  insp_no INTEGER PRIMARY KEY,
  inspection_code TEXT NOT NULL,
  ssn TEXT NOT NULL,
  prog TEXT NOT NULL,
  dur INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  fk_oper INTEGER NOT NULL,
  robot_key INTEGER NOT NULL,
  FOREIGN KEY (fk_oper) REFERENCES tbl_operator(id),
  FOREIGN KEY (robot_key) REFERENCES robo(robo_no)
);
INSERT INTO inspection_list VALUES (1, 'T846', 'autumn', 'rejected', 180, 7, '2016-06-16', 29, 26);
INSERT INTO inspection_list VALUES (2, 'T530', 'winter', 'done', 264, 18, '2013-09-18', 24, 19);
INSERT INTO inspection_list VALUES (3, 'T895', 'summer', 'open', 268, 861, '2019-03-08', 16, 28);
INSERT INTO inspection_list VALUES (4, 'T218', 'autumn', 'done', 417, 663, '2019-06-21', 27, 36);
INSERT INTO inspection_list VALUES (5, 'T616', 'spring', 'done', 430, 729, '2016-01-04', 2, 2);
INSERT INTO inspection_list VALUES (6, 'T985', 'autumn', 'done', 457, 795, '2016-05-14', 15, 8);
INSERT INTO inspection_list VALUES (7, 'T932', 'autumn', 'open', 283, 340, '2012-04-26', 26, 17);
INSERT INTO inspection_list VALUES (8, 'T681', 'autumn', 'open', 238, 753, '2010-05-08', 5, 2);
INSERT INTO inspection_list VALUES (9, 'T160', 'spring', 'done', 43, 345, '2018-04-24', 12, 34);
INSERT INTO inspection_list VALUES (10, 'T460', 'autumn', 'open', 340, 583, '2020-04-05', 29, 26);
INSERT INTO inspection_list VALUES (11, 'T924', 'autumn', 'pending', 297, 598, '2010-11-06', 27, 19);
INSERT INTO inspection_list VALUES (12, 'T941', 'spring', 'done', 275, 385, '2019-09-16', 22, 23);
INSERT INTO inspection_list VALUES (13, 'T860', 'summer', 'done', 162, 182, '2021-11-11', 20, 26);
INSERT INTO inspection_list VALUES (14, 'T979', 'autumn', 'done', 439, 738, '2024-10-01', 22, 18);
INSERT INTO inspection_list VALUES (15, 'T285', 'winter', 'rejected', 21, 738, '2013-01-23', 7, 15);
INSERT INTO inspection_list VALUES (16, 'T138', 'spring', 'rejected', 180, 438, '2015-11-25', 29, 32);
INSERT INTO inspection_list VALUES (17, 'T241', 'spring', 'done', 79, 596, '2013-03-11', 23, 26);
INSERT INTO inspection_list VALUES (18, 'T468', 'winter', 'open', 358, 404, '2011-09-03', 22, 12);
INSERT INTO inspection_list VALUES (19, 'T617', 'autumn', 'done', 391, 133, '2016-03-22', 17, 28);
INSERT INTO inspection_list VALUES (20, 'T980', 'autumn', 'pending', 6, 612, '2022-05-16', 2, 7);
INSERT INTO inspection_list VALUES (21, 'T541', 'winter', 'pending', 126, 577, '2018-08-25', 17, 21);
INSERT INTO inspection_list VALUES (22, 'T926', 'spring', 'rejected', 146, 61, '2021-12-19', 29, 14);
INSERT INTO inspection_list VALUES (23, 'T482', 'autumn', 'done', 87, 792, '2018-09-10', 24, 26);
INSERT INTO inspection_list VALUES (24, 'T244', 'autumn', 'pending', 45, 918, '2015-03-20', 19, 21);
INSERT INTO inspection_list VALUES (25, 'T918', 'summer', 'open', 296, 279, '2018-08-16', 15, 2);
INSERT INTO inspection_list VALUES (26, 'T286', 'winter', 'open', 12, 99, '2013-05-20', 19, 27);
INSERT INTO inspection_list VALUES (27, 'T870', 'summer', 'open', 136, 304, '2012-09-16', 17, 7);
INSERT INTO inspection_list VALUES (28, 'T996', 'autumn', 'done', 394, 729, '2023-02-05', 17, 14);
INSERT INTO inspection_list VALUES (29, 'T668', 'winter', 'done', 169, 626, '2020-08-07', 29, 15);
INSERT INTO inspection_list VALUES (30, 'T946', 'autumn', 'open', 439, 525, '2012-01-14', 17, 32);
INSERT INTO inspection_list VALUES (31, 'T410', 'autumn', 'done', 88, 142, '2024-12-11', 24, 3);
INSERT INTO inspection_list VALUES (32, 'T339', 'autumn', 'done', 442, 242, '2023-05-18', 24, 3);
INSERT INTO inspection_list VALUES (33, 'T365', 'winter', 'open', 148, 545, '2013-12-10', 6, 27);
INSERT INTO inspection_list VALUES (34, 'T963', 'autumn', 'done', 421, 726, '2014-04-26', 1, 6);
INSERT INTO inspection_list VALUES (35, 'T956', 'summer', 'open', 231, 444, '2020-03-07', 20, 23);
INSERT INTO inspection_list VALUES (36, 'T627', 'autumn', 'open', 116, 757, '2013-09-10', 1, 34);
INSERT INTO inspection_list VALUES (37, 'T180', 'winter', 'open', 202, 33, '2019-06-04', 7, 4);
INSERT INTO inspection_list VALUES (38, 'T358', 'autumn', 'done', 249, 469, '2022-12-09', 13, 14);
INSERT INTO inspection_list VALUES (39, 'T538', 'autumn', 'pending', 249, 155, '2014-04-03', 20, 8);
INSERT INTO inspection_list VALUES (40, 'T136', 'winter', 'open', 313, 203, '2013-11-17', 29, 13);
INSERT INTO inspection_list VALUES (41, 'T323', 'winter', 'done', 275, 780, '2021-09-06', 20, 8);
INSERT INTO inspection_list VALUES (42, 'T206', 'autumn', 'done', 213, 577, '2023-05-21', 19, 6);
INSERT INTO inspection_list VALUES (43, 'T656', 'spring', 'done', 257, 271, '2019-05-11', 18, 26);
INSERT INTO inspection_list VALUES (44, 'T367', 'winter', 'done', 468, 127, '2021-05-06', 1, 6);
INSERT INTO inspection_list VALUES (45, 'T343', 'summer', 'pending', 122, 829, '2011-10-20', 24, 27);
INSERT INTO inspection_list VALUES (46, 'T310', 'summer', 'done', 374, 338, '2018-09-06', 14, 21);
INSERT INTO inspection_list VALUES (47, 'T650', 'winter', 'open', 59, 6, '2011-03-01', 19, 6);
INSERT INTO inspection_list VALUES (48, 'T229', 'summer', 'rejected', 66, 374, '2017-10-02', 29, 23);
INSERT INTO inspection_list VALUES (49, 'T652', 'winter', 'open', 345, 284, '2011-07-20', 5, 21);
INSERT INTO inspection_list VALUES (50, 'T103', 'summer', 'open', 136, 894, '2023-07-04', 22, 19);
INSERT INTO inspection_list VALUES (51, 'T378', 'spring', 'pending', 465, 345, '2022-11-25', 7, 7);
INSERT INTO inspection_list VALUES (52, 'T948', 'spring', 'open', 154, 911, '2024-05-26', 29, 12);
INSERT INTO inspection_list VALUES (53, 'T931', 'autumn', 'done', 406, 108, '2022-06-03', 28, 13);
INSERT INTO inspection_list VALUES (54, 'T293', 'summer', 'open', 221, 862, '2017-07-10', 13, 7);
INSERT INTO inspection_list VALUES (55, 'T618', 'spring', 'open', 465, 759, '2021-05-02', 11, 28);
INSERT INTO inspection_list VALUES (56, 'T166', 'autumn', 'done', 397, 900, '2015-08-25', 28, 2);
INSERT INTO inspection_list VALUES (57, 'T874', 'autumn', 'open', 62, 281, '2010-12-21', 17, 23);
INSERT INTO inspection_list VALUES (58, 'T322', 'winter', 'done', 431, 484, '2021-03-26', 8, 28);
INSERT INTO inspection_list VALUES (59, 'T854', 'summer', 'pending', 303, 233, '2018-08-21', 14, 27);
INSERT INTO inspection_list VALUES (60, 'T812', 'winter', 'pending', 12, 130, '2015-08-25', 28, 6);
INSERT INTO inspection_list VALUES (61, 'T692', 'autumn', 'done', 466, 32, '2018-02-02', 6, 2);
INSERT INTO inspection_list VALUES (62, 'T275', 'spring', 'rejected', 272, 789, '2015-04-21', 19, 28);
INSERT INTO inspection_list VALUES (63, 'T371', 'spring', 'done', 237, 414, '2024-09-12', 17, 32);
INSERT INTO inspection_list VALUES (64, 'T527', 'winter', 'open', 193, 106, '2015-07-12', 15, 18);
INSERT INTO inspection_list VALUES (65, 'T476', 'spring', 'open', 75, 582, '2014-01-18', 8, 7);
INSERT INTO inspection_list VALUES (66, 'T442', 'winter', 'done', 365, 374, '2011-04-02', 18, 32);
INSERT INTO inspection_list VALUES (67, 'T623', 'autumn', 'pending', 407, 725, '2013-07-24', 17, 26);
INSERT INTO inspection_list VALUES (68, 'T762', 'winter', 'done', 121, 783, '2012-01-13', 11, 7);
INSERT INTO inspection_list VALUES (69, 'T815', 'autumn', 'rejected', 251, 699, '2016-12-27', 2, 14);
INSERT INTO inspection_list VALUES (70, 'T708', 'autumn', 'rejected', 62, 434, '2024-11-09', 15, 11);
INSERT INTO inspection_list VALUES (71, 'T231', 'spring', 'open', 135, 162, '2016-11-14', 8, 26);
INSERT INTO inspection_list VALUES (72, 'T782', 'autumn', 'done', 238, 785, '2016-07-27', 30, 3);
INSERT INTO inspection_list VALUES (73, 'T425', 'winter', 'done', 183, 294, '2019-11-21', 3, 3);
INSERT INTO inspection_list VALUES (74, 'T202', 'winter', 'done', 431, 700, '2020-06-08', 30, 1);
INSERT INTO inspection_list VALUES (75, 'T862', 'autumn', 'pending', 75, 86, '2018-04-04', 8, 8);
INSERT INTO inspection_list VALUES (76, 'T321', 'winter', 'open', 163, 577, '2018-11-12', 28, 15);
INSERT INTO inspection_list VALUES (77, 'T221', 'winter', 'done', 49, 187, '2013-09-28', 15, 24);
INSERT INTO inspection_list VALUES (78, 'T303', 'autumn', 'rejected', 474, 865, '2011-02-10', 24, 11);
INSERT INTO inspection_list VALUES (79, 'T757', 'winter', 'done', 474, 200, '2024-12-11', 24, 19);
INSERT INTO inspection_list VALUES (80, 'T550', 'summer', 'done', 434, 745, '2016-05-16', 8, 27);
INSERT INTO inspection_list VALUES (81, 'T674', 'winter', 'rejected', 99, 786, '2015-11-22', 28, 23);
INSERT INTO inspection_list VALUES (82, 'T159', 'autumn', 'done', 15, 931, '2018-03-22', 29, 27);
INSERT INTO inspection_list VALUES (83, 'T465', 'spring', 'done', 48, 248, '2013-10-15', 23, 3);
INSERT INTO inspection_list VALUES (84, 'T253', 'autumn', 'done', 413, 456, '2018-01-05', 8, 5);
INSERT INTO inspection_list VALUES (85, 'T759', 'summer', 'open', 215, 612, '2010-08-20', 28, 4);
INSERT INTO inspection_list VALUES (86, 'T340', 'winter', 'rejected', 32, 299, '2010-08-08', 19, 7);
INSERT INTO inspection_list VALUES (87, 'T185', 'summer', 'rejected', 326, 330, '2010-09-11', 22, 11);
INSERT INTO inspection_list VALUES (88, 'T198', 'summer', 'done', 162, 69, '2024-02-17', 5, 18);
INSERT INTO inspection_list VALUES (89, 'T101', 'autumn', 'done', 272, 593, '2022-05-03', 24, 19);
INSERT INTO inspection_list VALUES (90, 'T825', 'winter', 'done', 84, 595, '2024-02-24', 30, 11);
INSERT INTO inspection_list VALUES (91, 'T306', 'summer', 'done', 402, 413, '2011-12-12', 31, 13);
INSERT INTO inspection_list VALUES (92, 'T100', 'summer', 'pending', 333, 371, '2023-08-26', 20, 15);
INSERT INTO inspection_list VALUES (93, 'T897', 'summer', 'done', 30, 71, '2017-04-24', 19, 12);
INSERT INTO inspection_list VALUES (94, 'T481', 'winter', 'rejected', 7, 43, '2023-01-17', 7, 4);
INSERT INTO inspection_list VALUES (95, 'T236', 'autumn', 'done', 199, 502, '2013-04-25', 19, 5);
INSERT INTO inspection_list VALUES (96, 'T637', 'winter', 'pending', 52, 144, '2020-02-06', 24, 36);
INSERT INTO inspection_list VALUES (97, 'T765', 'autumn', 'pending', 437, 524, '2021-10-11', 24, 36);
INSERT INTO inspection_list VALUES (98, 'T439', 'summer', 'done', 349, 585, '2022-12-01', 30, 16);
INSERT INTO inspection_list VALUES (99, 'T968', 'winter', 'open', 355, 110, '2024-08-09', 12, 11);
INSERT INTO inspection_list VALUES (100, 'T429', 'autumn', 'done', 316, 161, '2014-04-20', 17, 28);
INSERT INTO inspection_list VALUES (101, 'T764', 'autumn', 'open', 414, 746, '2021-11-08', 15, 36);
INSERT INTO inspection_list VALUES (102, 'T424', 'summer', 'done', 75, 273, '2014-12-28', 21, 14);
INSERT INTO inspection_list VALUES (103, 'T111', 'winter', 'done', 11, 58, '2012-01-01', 1, 4);
INSERT INTO inspection_list VALUES (104, 'T561', 'winter', 'open', 101, 500, '2010-04-05', 1, 19);
INSERT INTO inspection_list VALUES (105, 'T110', 'summer', 'rejected', 398, 778, '2010-10-13', 15, 19);
INSERT INTO inspection_list VALUES (106, 'T702', 'winter', 'done', 153, 938, '2016-12-04', 18, 11);
INSERT INTO inspection_list VALUES (107, 'T710', 'autumn', 'done', 280, 31, '2013-09-24', 28, 34);
INSERT INTO inspection_list VALUES (108, 'T766', 'autumn', 'done', 307, 561, '2017-08-08', 1, 27);
INSERT INTO inspection_list VALUES (109, 'T167', 'autumn', 'pending', 113, 755, '2010-07-23', 14, 19);
INSERT INTO inspection_list VALUES (110, 'T833', 'autumn', 'open', 376, 509, '2018-02-27', 12, 4);
INSERT INTO inspection_list VALUES (111, 'T452', 'summer', 'open', 409, 121, '2021-08-28', 24, 15);
INSERT INTO inspection_list VALUES (112, 'T837', 'winter', 'open', 355, 142, '2010-09-17', 18, 6);
INSERT INTO inspection_list VALUES (113, 'T887', 'autumn', 'pending', 116, 379, '2012-05-20', 2, 8);
INSERT INTO inspection_list VALUES (114, 'T158', 'winter', 'done', 189, 122, '2023-02-18', 3, 6);
INSERT INTO inspection_list VALUES (115, 'T673', 'summer', 'open', 14, 429, '2014-01-25', 20, 3);
INSERT INTO inspection_list VALUES (116, 'T903', 'summer', 'pending', 293, 602, '2022-10-27', 19, 34);
INSERT INTO inspection_list VALUES (117, 'T565', 'winter', 'done', 125, 374, '2018-03-22', 1, 23);
INSERT INTO inspection_list VALUES (118, 'T923', 'autumn', 'done', 53, 389, '2010-11-20', 28, 21);
INSERT INTO inspection_list VALUES (119, 'T355', 'autumn', 'done', 217, 563, '2014-12-07', 3, 3);
INSERT INTO inspection_list VALUES (120, 'T359', 'autumn', 'pending', 293, 397, '2015-01-21', 19, 28);
