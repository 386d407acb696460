CREATE TABLE brewers (
  brewer_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  loc TEXT NOT NULL,
  active_st TEXT NOT NULL,
  experience INTEGER NOT NULL,
  height INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO brewers VALUES (1, 'Zoe Martin', 'Dublin', 'active', 33, 153, '1999-04-18');
INSERT INTO brewers VALUES (2, 'Jack Tanaka', 'Lisbon', 'suspended', 28, 172, '1979-11-13');
INSERT INTO brewers VALUES (3, 'Julia Baker', 'Lisbon', 'permanent', 3, 157, '2002-06-27');
INSERT INTO brewers VALUES (4, 'Xavier Silva', 'Lisbon', 'absent', 31, 157, '2002-02-15');
INSERT INTO brewers VALUES (5, 'Eric Adams', 'Verona', 'absent', 40, 155, '1976-06-11');
INSERT INTO brewers VALUES (6, 'Lena Owens', 'Vienna', 'permanent', 36, 157, '1954-03-02');
INSERT INTO brewers VALUES (7, 'Bella Klein', 'Vienna', 'permanent', 34, 171, '1947-06-18');
INSERT INTO brewers VALUES (8, 'Ana Silva', 'Dublin', 'permanent', 19, 168, '1951-07-20');
INSERT INTO brewers VALUES (9, 'Henry Kaya', 'Lisbon', 'suspended', 34, 190, '1996-07-21');
INSERT INTO brewers VALUES (10, 'Maria Kaya', 'Verona', 'absent', 26, 153, '1979-04-10');
INSERT INTO brewers VALUES (11, 'Lena Irwin', 'Dublin', 'absent', 17, 179, '1966-07-09');
INSERT INTO brewers VALUES (12, 'Hanna Vega', 'Lisbon', 'suspended', 1, 200, '1983-10-04');
INSERT INTO brewers VALUES (13, 'Bella Brown', 'Dublin', 'absent', 8, 151, '1953-05-08');
INSERT INTO brewers VALUES (14, 'Julia Ellis', 'Vienna', 'suspended', 23, 176, '1981-09-20');
INSERT INTO brewers VALUES (15, 'Elena Lopez', 'Lisbon', 'absent', 35, 164, '1972-09-07');
INSERT INTO brewers VALUES (16, 'Ben Sato', 'Vienna', 'absent', 19, 201, '1966-12-15');
INSERT INTO brewers VALUES (17, 'Marco Nash', 'Lisbon', 'retired', 0, 161, '1988-02-20');
INSERT INTO brewers VALUES (18, 'Quinn Silva', 'Vienna', 'retired', 31, 198, '1982-03-24');
INSERT INTO brewers VALUES (19, 'Clara Cohen', 'Lisbon', 'suspended', 7, 181, '1999-01-16');
INSERT INTO brewers VALUES (20, 'Frank Tanaka', 'Dublin', 'permanent', 17, 192, '1977-01-07');
INSERT INTO brewers VALUES (21, 'Noah Torres', 'Basel', 'permanent', 5, 157, '1975-06-16');
INSERT INTO brewers VALUES (22, 'Adam Klein', 'Vienna', 'absent', 5, 192, '2002-09-03');
INSERT INTO brewers VALUES (23, 'Nina Silva', 'Vienna', 'permanent', 0, 170, '1997-11-17');
INSERT INTO brewers VALUES (24, 'Gina Adams', 'Lisbon', 'suspended', 17, 172, '1961-05-21');
INSERT INTO brewers VALUES (25, 'Daisy Walsh', 'Lisbon', 'permanent', 12, 170, '2003-04-11');
INSERT INTO brewers VALUES (26, 'Marco Tanaka', 'Vienna', 'permanent', 26, 203, '1966-05-08');
INSERT INTO brewers VALUES (27, 'David Ellis', 'Lisbon', 'active', 9, 194, '1976-10-24');
INSERT INTO brewers VALUES (28, 'Elena Klein', 'Dublin', 'permanent', 18, 204, '1990-10-15');
INSERT INTO brewers VALUES (29, 'Eric Silva', 'Lisbon', 'active', 31, 153, '1954-05-11');
INSERT INTO brewers VALUES (30, 'Iris Meyer', 'Dublin', 'absent', 10, 182, '2003-05-11');
INSERT INTO brewers VALUES (31, 'Peter Meyer', 'Lisbon', 'absent', 11, 182, '1945-06-21');
INSERT INTO brewers VALUES (32, 'Olivia Adams', 'Vienna', 'absent', 34, 175, '1961-03-07');
INSERT INTO brewers VALUES (33, 'Marco Ellis', 'Lisbon', 'suspended', 32, 190, '1960-09-15');
INSERT INTO brewers VALUES (34, 'Simon Larsen', 'Geneva', 'absent', 15, 184, '1956-10-10');
CREATE TABLE tbl_beer (
  beer_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  col TEXT NOT NULL,
  condition TEXT NOT NULL,
  wt INTEGER NOT NULL,
  score_t INTEGER NOT NULL,
  mfd TEXT NOT NULL
);
INSERT INTO tbl_beer VALUES (1, 'Wild Lantern', 'grey', 'worn', 170, 55, '1969-12-06');
INSERT INTO tbl_beer VALUES (2, 'Frozen Anchor', 'white', 'damaged', 384, 81, '2000-08-17');
INSERT INTO tbl_beer VALUES (3, 'Mighty Rose', 'grey', 'damaged', 146, 74, '1973-01-10');
INSERT INTO tbl_beer VALUES (4, 'Bright Storm', 'pink', 'worn', 340, 49, '1982-04-26');
INSERT INTO tbl_beer VALUES (5, 'Sweet Raven', 'white', 'worn', 820, 19, '1977-12-26');
INSERT INTO tbl_beer VALUES (6, 'Ancient Beacon', 'yellow', 'used', 469, 20, '1966-11-15');
INSERT INTO tbl_beer VALUES (7, 'Proud Beacon', 'grey', 'used', 296, 87, '2008-03-07');
INSERT INTO tbl_beer VALUES (8, 'Frozen Ember', 'yellow', 'new', 236, 42, '1979-05-01');
INSERT INTO tbl_beer VALUES (9, 'Crystal Anchor', 'pink', 'damaged', 46, 29, '1993-12-11');
INSERT INTO tbl_beer VALUES (10, 'Sunny Lotus', 'grey', 'restored', 528, 75, '2016-01-06');
INSERT INTO tbl_beer VALUES (11, 'Wild Ember', 'grey', 'restored', 867, 38, '1997-03-15');
INSERT INTO tbl_beer VALUES (12, 'Proud Meadow', 'white', 'worn', 773, 35, '1987-02-22');
INSERT INTO tbl_beer VALUES (13, 'Lucky Storm', 'white', 'worn', 108, 76, '2005-12-09');
INSERT INTO tbl_beer VALUES (14, 'Misty Lantern', 'pink', 'used', 190, 39, '1984-08-08');
INSERT INTO tbl_beer VALUES (15, 'Royal Dragon', 'pink', 'worn', 652, 44, '1995-09-20');
INSERT INTO tbl_beer VALUES (16, 'Lonely Comet', 'yellow', 'perfect', 84, 48, '1992-08-15');
INSERT INTO tbl_beer VALUES (17, 'Velvet Maple', 'yellow', 'perfect', 808, 72, '1997-11-11');
INSERT INTO tbl_beer VALUES (18, 'Iron Orchid', 'grey', 'perfect', 111, 61, '1961-01-18');
INSERT INTO tbl_beer VALUES (19, 'Frozen Rose', 'white', 'worn', 860, 61, '1977-05-11');
INSERT INTO tbl_beer VALUES (20, 'Lucky Cedar', 'yellow', 'new', 631, 81, '1985-08-17');
INSERT INTO tbl_beer VALUES (21, 'Sweet Anchor', 'yellow', 'perfect', 542, 57, '2006-08-02');
INSERT INTO tbl_beer VALUES (22, 'Ancient Lantern', 'grey', 'used', 673, 97, '2000-08-10');
INSERT INTO tbl_beer VALUES (23, 'Velvet Pebble', 'pink', 'used', 92, 51, '1980-01-26');
INSERT INTO tbl_beer VALUES (24, 'Frozen Lantern', 'yellow', 'restored', 212, 29, '1962-10-24');
INSERT INTO tbl_beer VALUES (25, 'Lonely Lantern', 'grey', 'worn', 319, 24, '1994-11-05');
CREATE TABLE tasting_list (
  tast_id INTEGER PRIMARY KEY,
  tasting_code TEXT NOT NULL,
  st TEXT NOT NULL,
  seas TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  visitors INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  by_brewer INTEGER NOT NULL,
  fk_beer INTEGER NOT NULL,
  FOREIGN KEY (by_brewer) REFERENCES brewers(brewer_id),
  FOREIGN KEY (fk_beer) REFERENCES tbl_beer(beer_no)
);
INSERT INTO tasting_list VALUES (1, 'Q795', 'DON', 'summer', 156, 692, '2020-12-14', 34, 24);
INSERT INTO tasting_list VALUES (2, 'Q257', 'OPE', 'autumn', 42, 734, '2019-06-18', 22, 8);
INSERT INTO tasting_list VALUES (3, 'Q194', 'OPE', 'spring', 108, 444, '2022-01-27', 11, 11);
INSERT INTO tasting_list VALUES (4, 'Q673', 'RE', 'summer', 15, 631, '2021-11-04', 6, 8);
INSERT INTO tasting_list VALUES (5, 'Q838', 'PLA', 'summer', 109, 675, '2013-04-02', 32, 11);
INSERT INTO tasting_list VALUES (6, 'Q592', 'DON', 'autumn', 290, 802, '2017-07-08', 28, 14);
INSERT INTO tasting_list VALUES (7, 'Q139', 'RE', 'autumn', 82, 392, '2017-05-10', 12, 3);
INSERT INTO tasting_list VALUES (8, 'Q239', 'DON', 'spring', 266, 909, '2017-02-02', 24, 13);
INSERT INTO tasting_list VALUES (9, 'Q399', 'PLA', 'autumn', 196, 127, '2011-09-03', 5, 3);
INSERT INTO tasting_list VALUES (10, 'Q539', 'DON', 'autumn', 232, 872, '2013-03-19', 26, 5);
INSERT INTO tasting_list VALUES (11, 'Q372', 'RE', 'summer', 212, 827, '2010-01-12', 10, 9);
INSERT INTO tasting_list VALUES (12, 'Q396', 'DON', 'autumn', 124, 711, '2023-02-28', 18, 16);
INSERT INTO tasting_list VALUES (13, 'Q417', 'OPE', 'summer', 68, 68, '2019-05-11', 16, 8);
INSERT INTO tasting_list VALUES (14, 'Q538', 'DON', 'summer', 199, 697, '2016-11-21', 33, 9);
INSERT INTO tasting_list VALUES (15, 'Q220', 'PLA', 'summer', 118, 16, '2016-10-10', 32, 21);
INSERT INTO tasting_list VALUES (16, 'Q516', 'RE', 'autumn', 237, 888, '2014-07-14', 20, 17);
INSERT INTO tasting_list VALUES (17, 'Q456', 'PLA', 'autumn', 41, 484, '2021-08-26', 16, 23);
INSERT INTO tasting_list VALUES (18, 'Q814', 'OPE', 'spring', 193, 857, '2016-06-01', 24, 11);
INSERT INTO tasting_list VALUES (19, 'Q291', 'OPE', 'summer', 80, 577, '2010-08-17', 15, 3);
INSERT INTO tasting_list VALUES (20, 'Q327', 'RE', 'summer', 269, 42, '2016-01-14', 34, 25);
INSERT INTO tasting_list VALUES (21, 'Q796', 'DON', 'summer', 221, 468, '2020-08-01', 8, 20);
INSERT INTO tasting_list VALUES (22, 'Q488', 'OPE', 'summer', 187, 438, '2020-10-26', 25, 4);
INSERT INTO tasting_list VALUES (23, 'Q353', 'DON', 'summer', 209, 201, '2023-12-05', 30, 14);
INSERT INTO tasting_list VALUES (24, 'Q532', 'FAI', 'autumn', 11, 102, '2020-11-14', 11, 7);
INSERT INTO tasting_list VALUES (25, 'Q244', 'DON', 'autumn', 137, 753, '2019-08-27', 23, 2);
INSERT INTO tasting_list VALUES (26, 'Q647', 'RE', 'autumn', 226, 440, '2017-08-26', 28, 20);
INSERT INTO tasting_list VALUES (27, 'Q940', 'RE', 'spring', 189, 202, '2012-07-22', 9, 15);
INSERT INTO tasting_list VALUES (28, 'Q937', 'DON', 'autumn', 200, 222, '2019-09-15', 12, 21);
INSERT INTO tasting_list VALUES (29, 'Q435', 'RE', 'winter', 2, 186, '2013-03-11', 17, 21);
INSERT INTO tasting_list VALUES (30, 'Q659', 'PLA', 'autumn', 231, 515, '2012-06-21', 14, 20);
INSERT INTO tasting_list VALUES (31, 'Q432', 'RE', 'summer', 218, 186, '2010-02-18', 5, 19);
INSERT INTO tasting_list VALUES (32, 'Q960', 'DON', 'autumn', 252, 319, '2020-02-25', 5, 3);
INSERT INTO tasting_list VALUES (33, 'Q312', 'DON', 'autumn', 292, 782, '2017-05-28', 9, 19);
INSERT INTO tasting_list VALUES (34, 'Q420', 'PLA', 'autumn', 99, 659, '2015-06-11', 1, 14);
INSERT INTO tasting_list VALUES (35, 'Q171', 'RE', 'spring', 257, 360, '2019-07-18', 14, 4);
INSERT INTO tasting_list VALUES (36, 'Q704', 'RE', 'autumn', 24, 728, '2013-12-27', 31, 25);
INSERT INTO tasting_list VALUES (37, 'Q114', 'RE', 'spring', 208, 120, '2013-01-26', 25, 5);
INSERT INTO tasting_list VALUES (38, 'Q195', 'RE', 'spring', 74, 942, '2013-07-26', 11, 16);
INSERT INTO tasting_list VALUES (39, 'Q842', 'RE', 'autumn', 246, 42, '2012-02-12', 31, 10);
INSERT INTO tasting_list VALUES (40, 'Q599', 'FAI', 'summer', 42, 793, '2015-03-27', 21, 16);
INSERT INTO tasting_list VALUES (41, 'Q426', 'OPE', 'spring', 58, 898, '2012-09-04', 15, 14);
INSERT INTO tasting_list VALUES (42, 'Q792', 'RE', 'autumn', 165, 216, '2023-03-22', 32, 5);
INSERT INTO tasting_list VALUES (43, 'Q908', 'DON', 'summer', 92, 526, '2014-07-27', 11, 17);
INSERT INTO tasting_list VALUES (44, 'Q961', 'RE', 'autumn', 93, 729, '2022-01-13', 31, 20);
INSERT INTO tasting_list VALUES (45, 'Q461', 'RE', 'summer', 59, 913, '2019-04-21', 18, 9);
INSERT INTO tasting_list VALUES (46, 'Q865', 'FAI', 'autumn', 1, 273, '2024-12-06', 33, 7);
INSERT INTO tasting_list VALUES (47, 'Q211', 'PLA', 'summer', 113, 636, '2012-12-11', 34, 5);
INSERT INTO tasting_list VALUES (48, 'Q230', 'PLA', 'autumn', 296, 841, '2020-07-23', 23, 9);
INSERT INTO tasting_list VALUES (49, 'Q649', 'RE', 'spring', 34, 276, '2024-01-28', 15, 9);
INSERT INTO tasting_list VALUES (50, 'Q893', 'OPE', 'autumn', 5, 79, '2021-08-23', 20, 13);
INSERT INTO tasting_list VALUES (51, 'Q987', 'PLA', 'spring', 259, 770, '2019-09-06', 30, 20);
INSERT INTO tasting_list VALUES (52, 'Q409', 'RE', 'spring', 151, 715, '2013-06-28', 15, 7);
INSERT INTO tasting_list VALUES (53, 'Q128', 'DON', 'summer', 247, 543, '2016-08-21', 18, 24);
INSERT INTO tasting_list VALUES (54, 'Q579', 'PLA', 'autumn', 43, 183, '2021-11-17', 20, 9);
INSERT INTO tasting_list VALUES (55, 'Q950', 'OPE', 'spring', 195, 62, '2012-11-13', 32, 16);
INSERT INTO tasting_list VALUES (56, 'Q421', 'RE', 'autumn', 63, 312, '2015-01-12', 5, 8);
INSERT INTO tasting_list VALUES (57, 'Q866', 'DON', 'summer', 271, 903, '2011-09-04', 9, 13);
INSERT INTO tasting_list VALUES (58, 'Q450', 'DON', 'spring', 106, 213, '2012-03-17', 11, 8);
INSERT INTO tasting_list VALUES (59, 'Q349', 'RE', 'spring', 205, 768, '2014-02-16', 4, 16);
INSERT INTO tasting_list VALUES (60, 'Q385', 'DON', 'summer', 263, 39, '2021-06-23', 32, 13);
INSERT INTO tasting_list VALUES (61, 'Q472', 'FAI', 'summer', 198, 108, '2010-11-01', 17, 21);
INSERT INTO tasting_list VALUES (62, 'Q464', 'OPE', 'autumn', 69, 832, '2022-09-16', 10, 25);
INSERT INTO tasting_list VALUES (63, 'Q826', 'DON', 'summer', 25, 585, '2016-04-26', 23, 9);
INSERT INTO tasting_list VALUES (64, 'Q753', 'RE', 'autumn', 35, 21, '2014-02-03', 12, 14);
INSERT INTO tasting_list VALUES (65, 'Q206', 'RE', 'autumn', 209, 639, '2024-05-15', 18, 25);
INSERT INTO tasting_list VALUES (66, 'Q498', 'OPE', 'summer', 6, 821, '2024-09-05', 15, 16);
INSERT INTO tasting_list VALUES (67, 'Q486', 'OPE', 'summer', 137, 663, '2020-02-22', 21, 20);
INSERT INTO tasting_list VALUES (68, 'Q882', 'PLA', 'spring', 242, 818, '2010-02-06', 12, 2);
INSERT INTO tasting_list VALUES (69, 'Q190', 'PLA', 'winter', 246, 460, '2018-02-03', 16, 19);
INSERT INTO tasting_list VALUES (70, 'Q977', 'DON', 'summer', 16, 87, '2015-11-14', 21, 10);
INSERT INTO tasting_list VALUES (71, 'Q648', 'RE', 'autumn', 145, 779, '2024-06-25', 25, 14);
INSERT INTO tasting_list VALUES (72, 'Q528', 'DON', 'winter', 17, 148, '2016-01-14', 4, 16);
INSERT INTO tasting_list VALUES (73, 'Q577', 'OPE', 'summer', 271, 693, '2024-03-16', 1, 8);
INSERT INTO tasting_list VALUES (74, 'Q875', 'DON', 'summer', 265, 887, '2015-09-24', 32, 14);
INSERT INTO tasting_list VALUES (75, 'Q293', 'OPE', 'spring', 61, 337, '2017-08-13', 20, 21);
INSERT INTO tasting_list VALUES (76, 'Q881', 'DON', 'summer', 254, 801, '2016-09-11', 1, 11);
INSERT INTO tasting_list VALUES (77, 'Q136', 'PLA', 'autumn', 70, 72, '2015-01-20', 26, 7);
INSERT INTO tasting_list VALUES (78, 'Q559', 'PLA', 'autumn', 21, 641, '2012-06-15', 5, 7);
INSERT INTO tasting_list VALUES (79, 'Q945', 'RE', 'summer', 63, 326, '2011-10-20', 16, 17);
INSERT INTO tasting_list VALUES (80, 'Q212', 'DON', 'autumn', 231, 661, '2017-10-21', 1, 5);
INSERT INTO tasting_list VALUES (81, 'Q551', 'OPE', 'autumn', 168, 233, '2016-02-04', 1, 17);
INSERT INTO tasting_list VALUES (82, 'Q318', 'OPE', 'autumn', 60, 515, '2020-08-28', 18, 14);
INSERT INTO tasting_list VALUES (83, 'Q487', 'DON', 'autumn', 241, 866, '2014-02-23', 21, 16);
INSERT INTO tasting_list VALUES (84, 'Q228', 'DON', 'spring', 285, 223, '2018-11-03', 15, 17);
INSERT INTO tasting_list VALUES (85, 'Q334', 'OPE', 'autumn', 203, 649, '2015-08-23', 24, 14);
INSERT INTO tasting_list VALUES (86, 'Q337', 'DON', 'winter', 50, 493, '2019-05-11', 30, 19);
INSERT INTO tasting_list VALUES (87, 'Q728', 'RE', 'summer', 55, 858, '2011-11-04', 24, 25);
INSERT INTO tasting_list VALUES (88, 'Q563', 'FAI', 'spring', 37, 922, '2021-06-20', 18, 3);
INSERT INTO tasting_list VALUES (89, 'Q541', 'DON', 'spring', 195, 90, '2011-09-15', 32, 15);
INSERT INTO tasting_list VALUES (90, 'Q935', 'PLA', 'winter', 288, 575, '2019-11-27', 8, 7);
INSERT INTO tasting_list VALUES (91, 'Q249', 'OPE', 'summer', 21, 436, '2024-06-06', 16, 8);
INSERT INTO tasting_list VALUES (92, 'Q329', 'DON', 'winter', 76, 413, '2013-06-21', 13, 13);
INSERT INTO tasting_list VALUES (93, 'Q907', 'FAI', 'autumn', 284, 637, '2020-12-14', 25, 5);
INSERT INTO tasting_list VALUES (94, 'Q544', 'DON', 'spring', 261, 267, '2012-12-18', 16, 4);
INSERT INTO tasting_list VALUES (95, 'Q840', 'DON', 'summer', 110, 405, '2017-01-02', 5, 16);
INSERT INTO tasting_list VALUES (96, 'Q526', 'FAI', 'winter', 59, 57, '2022-11-28', 34, 11);
INSERT INTO tasting_list VALUES (97, 'Q143', 'RE', 'autumn', 160, 389, '2016-09-24', 24, 22);
INSERT INTO tasting_list VALUES (98, 'Q328', 'RE', 'winter', 207, 234, '2016-06-06', 15, 8);
INSERT INTO tasting_list VALUES (99, 'Q234', 'FAI', 'winter', 297, 230, '2020-01-15', 5, 15);
INSERT INTO tasting_list VALUES (100, 'Q768', 'DON', 'summer', 279, 895, '2010-11-12', 24, 10);
INSERT INTO tasting_list VALUES (101, 'Q144', 'OPE', 'summer', 113, 910, '2019-09-19', 21, 8);
INSERT INTO tasting_list VALUES (102, 'Q705', 'OPE', 'spring', 18, 317, '2012-07-08', 18, 3);
INSERT INTO tasting_list VALUES (103, 'Q289', 'DON', 'summer', 85, 657, '2019-05-16', 9, 10);
INSERT INTO tasting_list VALUES (104, 'Q462', 'RE', 'summer', 35, 758, '2024-02-05', 5, 8);
INSERT INTO tasting_list VALUES (105, 'Q392', 'RE', 'autumn', 132, 448, '2017-10-14', 33, 21);
INSERT INTO tasting_list VALUES (106, 'Q309', 'FAI', 'spring', 201, 279, '2014-09-01', 11, 14);
INSERT INTO tasting_list VALUES (107, 'Q802', 'DON', 'autumn', 225, 88, '2018-01-04', 30, 11);
INSERT INTO tasting_list VALUES (108, 'Q441', 'RE', 'winter', 130, 466, '2016-04-23', 32, 3);
INSERT INTO tasting_list VALUES (109, 'Q738', 'RE', 'spring', 262, 675, '2015-01-13', 14, 25);
INSERT INTO tasting_list VALUES (110, 'Q160', 'RE', 'spring', 237, 804, '2017-05-09', 26, 4);
INSERT INTO tasting_list VALUES (111, 'Q558', 'OPE', 'autumn', 124, 359, '2021-12-23', 1, 25);
INSERT INTO tasting_list VALUES (112, 'Q209', 'DON', 'summer', 83, 25, '2017-12-06', 5, 3);
INSERT INTO tasting_list VALUES (113, 'Q717', 'OPE', 'autumn', 71, 357, '2020-03-16', 16, 21);
INSERT INTO tasting_list VALUES (114, 'Q401', 'PLA', 'autumn', 198, 718, '2018-02-07', 5, 10);
INSERT INTO tasting_list VALUES (115, 'Q692', 'RE', 'autumn', 227, 689, '2018-08-08', 11, 11);
INSERT INTO tasting_list VALUES (116, 'Q748', 'FAI', 'autumn', 121, 118, '2016-09-23', 14, 13);
INSERT INTO tasting_list VALUES (117, 'Q272', 'RE', 'spring', 52, 689, '2022-12-02', 31, 17);
INSERT INTO tasting_list VALUES (118, 'Q834', 'RE', 'spring', 138, 796, '2022-09-28', 18, 10);
INSERT INTO tasting_list VALUES (119, 'Q915', 'OPE', 'autumn', 205, 485, '2017-01-03', 23, 19);
INSERT INTO tasting_list VALUES (120, 'Q223', 'PLA', 'autumn', 164, 345, '2017-09-01', 6, 19);
