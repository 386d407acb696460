CREATE TABLE editor (
  edtr_id INTEGER PRIMARY KEY,
  edtr_nm TEXT NOT NULL,
  town TEXT NOT NULL,
  ctz TEXT NOT NULL,
  exp INTEGER NOT NULL,
  score_n INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO editor VALUES (1, 'Deldaigut Kroutheathi', 'Sofia', 'Croatia', 13, 595, '1984-03-13');
INSERT INTO editor VALUES (2, 'Thurbrend Brirskacla', 'Bremen', 'Finland', 17, 300, '1967-02-23');
INSERT INTO editor VALUES (3, 'Colin Davis', 'thendclusflur', 'Germany', 25, 153, '1986-11-23');
INSERT INTO editor VALUES (4, 'Bella Hart', 'Bremen', 'Canada', 14, 16, '1955-02-05');
INSERT INTO editor VALUES (5, 'Pikund Rondvuck', 'thendclusflur', 'Croatia', 34, 850, '1949-06-27');
INSERT INTO editor VALUES (6, 'Liam Owens', 'thendclusflur', 'Finland', 20, 886, '1946-01-28');
INSERT INTO editor VALUES (7, 'Kate Smith', 'thendclusflur', 'Croatia', 0, 341, '1987-08-22');
INSERT INTO editor VALUES (8, 'Rourdurstem Zuckgond', 'thendclusflur', 'kesflenzo', 8, 140, '2002-06-01');
INSERT INTO editor VALUES (9, 'Olivia Jones', 'Bremen', 'Finland', 12, 26, '1978-11-23');
INSERT INTO editor VALUES (10, 'Paula Evans', 'Sofia', 'Germany', 25, 449, '1958-12-15');
INSERT INTO editor VALUES (11, 'Flanflealhain Temstunut', 'Sofia', 'Germany', 26, 347, '1985-02-08');
INSERT INTO editor VALUES (12, 'Standnaind Shemcheaszal', 'Sofia', 'kesflenzo', 38, 42, '1974-01-20');
INSERT INTO editor VALUES (13, 'Liam Green', 'thendclusflur', 'broulcleal', 31, 481, '1953-09-11');
INSERT INTO editor VALUES (14, 'Jeastudean Skolwous', 'Bremen', 'kesflenzo', 10, 664, '1953-03-07');
INSERT INTO editor VALUES (15, 'Nina Ford', 'Bremen', 'kesflenzo', 14, 91, '1978-12-25');
INSERT INTO editor VALUES (16, 'Skeamclu Derwom', 'thendclusflur', 'Croatia', 40, 890, '1994-09-24');
INSERT INTO editor VALUES (17, 'Tretclom Woundtrai', 'Sofia', 'Germany', 15, 849, '1974-05-25');
INSERT INTO editor VALUES (18, 'Kraimsout Clabreamskel', 'thendclusflur', 'Finland', 8, 608, '1981-09-23');
INSERT INTO editor VALUES (19, 'Julia Meyer', 'breckraindkrin', 'Finland', 15, 435, '1967-02-14');
INSERT INTO editor VALUES (20, 'Zoe Nolan', 'Bremen', 'Croatia', 11, 571, '1990-09-13');
INSERT INTO editor VALUES (21, 'Frank Ford', 'breckraindkrin', 'Finland', 12, 908, '1951-07-22');
INSERT INTO editor VALUES (22, 'Xavier Smith', 'breckraindkrin', 'Germany', 34, 714, '2000-05-01');
INSERT INTO editor VALUES (23, 'Simon Hughes', 'Bremen', 'Germany', 4, 589, '1989-06-20');
INSERT INTO editor VALUES (24, 'Ben Park', 'Sofia', 'Croatia', 4, 61, '1947-04-13');
INSERT INTO editor VALUES (25, 'Kate Rivera', 'Sofia', 'Finland', 12, 418, '1966-03-01');
CREATE TABLE all_articles (
  arti_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  quality TEXT NOT NULL,
  producer TEXT NOT NULL,
  wgt INTEGER NOT NULL,
  qty_in INTEGER NOT NULL,
  acquired TEXT NOT NULL
);
INSERT INTO all_articles VALUES (1, 'Shotal Somkir', 'wairorclo', 'mailzoulhu', 603, 103, '2023-05-17');
INSERT INTO all_articles VALUES (2, 'Voumbutbream Stinbom', 'restored', 'Quill', 212, 50, '2022-12-23');
INSERT INTO all_articles VALUES (3, 'Lucky Orchid', 'restored', 'bormeaston', 6, 341, '2007-08-19');
INSERT INTO all_articles VALUES (4, 'Zilzeas Niclindfout', 'wairorclo', 'Quill', 735, 388, '2014-01-18');
INSERT INTO all_articles VALUES (5, 'Lountout Drotfutstan', 'toucksheatgack', 'bormeaston', 304, 216, '2007-02-28');
INSERT INTO all_articles VALUES (6, 'Fleshigas Ferquaitplou', 'restored', 'bormeaston', 738, 309, '2006-10-18');
INSERT INTO all_articles VALUES (7, 'Plindtritchain Fleamear', 'restored', 'bormeaston', 386, 226, '2002-02-23');
INSERT INTO all_articles VALUES (8, 'Bemplun Nellos', 'roushum', 'mailzoulhu', 642, 14, '2013-08-03');
INSERT INTO all_articles VALUES (9, 'Sweet Dragon', 'restored', 'respalda', 201, 217, '2004-01-17');
INSERT INTO all_articles VALUES (10, 'Grand Rose', 'toucksheatgack', 'respalda', 350, 172, '1999-04-26');
INSERT INTO all_articles VALUES (11, 'Bright Maple', 'restored', 'bormeaston', 428, 265, '2011-03-25');
INSERT INTO all_articles VALUES (12, 'Ancient Summit', 'toucksheatgack', 'respalda', 43, 143, '2023-11-01');
INSERT INTO all_articles VALUES (13, 'Misty Meadow', 'toucksheatgack', 'bormeaston', 107, 306, '2015-07-06');
INSERT INTO all_articles VALUES (14, 'Skedait Jolclabram', 'wairorclo', 'Quill', 343, 58, '2018-12-06');
INSERT INTO all_articles VALUES (15, 'Kroundsur Skurstockcland', 'wairorclo', 'bormeaston', 877, 194, '2024-08-21');
INSERT INTO all_articles VALUES (16, 'Trordaisbit Pleanjam', 'new', 'bormeaston', 397, 6, '2023-05-02');
INSERT INTO all_articles VALUES (17, 'Semfeammam Dundnail', 'toucksheatgack', 'respalda', 2, 328, '2022-01-25');
INSERT INTO all_articles VALUES (18, 'Mighty Beacon', 'new', 'bormeaston', 471, 33, '2005-12-24');
INSERT INTO all_articles VALUES (19, 'Sweet Harvest', 'restored', 'mailzoulhu', 193, 217, '2009-10-14');
INSERT INTO all_articles VALUES (20, 'Grockfutrick Stocktheamclund', 'toucksheatgack', 'Quill', 797, 15, '2009-04-16');
INSERT INTO all_articles VALUES (21, 'Quailzemku Drackdaind', 'roushum', 'mailzoulhu', 214, 393, '2000-01-02');
INSERT INTO all_articles VALUES (22, 'Numflickfait Zouckhickplum', 'toucksheatgack', 'bormeaston', 278, 91, '2009-04-11');
INSERT INTO all_articles VALUES (23, 'Bairbair Flasplearoul', 'wairorclo', 'Quill', 227, 46, '2016-07-06');
INSERT INTO all_articles VALUES (24, 'Fulnour Wesshainplack', 'roushum', 'mailzoulhu', 390, 348, '1999-12-23');
INSERT INTO all_articles VALUES (25, 'Thonsaind Chaithirfe', 'new', 'bormeaston', 790, 270, '2022-05-26');
INSERT INTO all_articles VALUES (26, 'Soldrealbrend Drouckzeckmem', 'new', 'Quill', 416, 355, '2003-11-01');
INSERT INTO all_articles VALUES (27, 'Trovondstaim Huckjou', 'wairorclo', 'mailzoulhu', 676, 323, '2016-01-24');
INSERT INTO all_articles VALUES (28, 'Secret Lantern', 'toucksheatgack', 'bormeaston', 602, 394, '2009-07-23');
INSERT INTO all_articles VALUES (29, 'Sunny Lotus', 'restored', 'Quill', 40, 133, '2015-02-01');
INSERT INTO all_articles VALUES (30, 'Lucky Harvest', 'new', 'bormeaston', 718, 106, '2016-12-21');
CREATE TABLE revi_tab (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  quarter TEXT NOT NULL,
  method TEXT NOT NULL,
  att INTEGER NOT NULL,
  units INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  by_editor INTEGER NOT NULL,
  art_ref INTEGER NOT NULL,
  FOREIGN KEY (by_editor) REFERENCES editor(edtr_id),
  FOREIGN KEY (art_ref) REFERENCES all_articles(arti_id)
);
INSERT INTO revi_tab VALUES (1, 'Q639', 'TRA', 'voucher', 502, 54, '2023-12-01', 17, 25);
INSERT INTO revi_tab VALUES (2, 'Q481', 'AU', 'transfer', 637, 133, '2024-12-15', 4, 2);
INSERT INTO revi_tab VALUES (3, 'Q407', 'SUM', 'transfer', 165, 187, '2023-02-14', 9, 28);
INSERT INTO revi_tab VALUES (4, 'Q463', 'AU', 'cash', 592, 235, '2023-01-14', 18, 5);
INSERT INTO revi_tab VALUES (5, 'Q633', 'SUM', 'cash', 762, 284, '2017-09-12', 22, 29);
INSERT INTO revi_tab VALUES (6, 'Q333', 'SUM', 'cash', 763, 179, '2019-03-07', 25, 18);
INSERT INTO revi_tab VALUES (7, 'Q342', 'AU', 'hounfi', 233, 244, '2010-08-03', 25, 29);
INSERT INTO revi_tab VALUES (8, 'Q607', 'SUM', 'transfer', 925, 48, '2022-09-25', 1, 20);
INSERT INTO revi_tab VALUES (9, 'Q534', 'TRA', 'cash', 652, 71, '2020-11-06', 4, 25);
INSERT INTO revi_tab VALUES (10, 'Q108', 'SUM', 'invoice', 468, 237, '2018-04-17', 4, 23);
INSERT INTO revi_tab VALUES (11, 'Q581', 'TRA', 'voucher', 307, 94, '2012-07-20', 4, 11);
INSERT INTO revi_tab VALUES (12, 'Q522', 'SUM', 'cash', 137, 201, '2016-05-06', 1, 27);
INSERT INTO revi_tab VALUES (13, 'Q538', 'SUM', 'hounfi', 674, 159, '2014-11-09', 4, 23);
INSERT INTO revi_tab VALUES (14, 'Q304', 'AU', 'hounfi', 916, 109, '2012-05-25', 10, 8);
INSERT INTO revi_tab VALUES (15, 'Q157', 'SUM', 'transfer', 489, 273, '2021-12-07', 13, 19);
INSERT INTO revi_tab VALUES (16, 'Q235', 'TRA', 'transfer', 868, 231, '2015-05-06', 6, 7);
INSERT INTO revi_tab VALUES (17, 'Q181', 'AU', 'hounfi', 379, 290, '2023-10-24', 23, 29);
INSERT INTO revi_tab VALUES (18, 'Q845', 'AU', 'invoice', 304, 70, '2016-05-20', 25, 25);
INSERT INTO revi_tab VALUES (19, 'Q492', 'AU', 'hounfi', 43, 249, '2021-10-20', 20, 26);
INSERT INTO revi_tab VALUES (20, 'Q590', 'AU', 'invoice', 475, 291, '2023-11-22', 10, 2);
INSERT INTO revi_tab VALUES (21, 'Q975', 'SUM', 'hounfi', 77, 223, '2015-08-10', 17, 18);
INSERT INTO revi_tab VALUES (22, 'Q570', 'AU', 'voucher', 545, 274, '2014-12-11', 25, 25);
INSERT INTO revi_tab VALUES (23, 'Q928', 'SUM', 'transfer', 524, 280, '2022-05-10', 8, 3);
INSERT INTO revi_tab VALUES (24, 'Q625', 'AU', 'cheque', 182, 300, '2016-09-17', 21, 26);
INSERT INTO revi_tab VALUES (25, 'Q179', 'SUM', 'transfer', 324, 72, '2019-01-28', 21, 29);
INSERT INTO revi_tab VALUES (26, 'Q114', 'AU', 'cash', 614, 294, '2011-05-06', 3, 15);
INSERT INTO revi_tab VALUES (27, 'Q616', 'SUM', 'invoice', 844, 106, '2013-05-14', 17, 6);
INSERT INTO revi_tab VALUES (28, 'Q448', 'SUM', 'voucher', 305, 74, '2012-04-18', 21, 4);
INSERT INTO revi_tab VALUES (29, 'Q297', 'CH', 'voucher', 162, 123, '2018-06-17', 21, 8);
INSERT INTO revi_tab VALUES (30, 'Q452', 'AU', 'voucher', 738, 179, '2024-12-28', 22, 23);
INSERT INTO revi_tab VALUES (31, 'Q431', 'SUM', 'transfer', 212, 153, '2021-01-25', 1, 11);
INSERT INTO revi_tab VALUES (32, 'Q221', 'AU', 'voucher', 444, 190, '2012-05-23', 24, 14);
INSERT INTO revi_tab VALUES (33, 'Q987', 'TRA', 'cash', 773, 199, '2022-03-25', 21, 15);
INSERT INTO revi_tab VALUES (34, 'Q255', 'CH', 'invoice', 529, 217, '2014-02-08', 5, 19);
INSERT INTO revi_tab VALUES (35, 'Q568', 'AU', 'hounfi', 555, 147, '2020-09-21', 3, 7);
INSERT INTO revi_tab VALUES (36, 'Q863', 'AU', 'voucher', 366, 264, '2023-09-03', 22, 10);
INSERT INTO revi_tab VALUES (37, 'Q122', 'AU', 'transfer', 602, 158, '2012-03-24', 4, 25);
INSERT INTO revi_tab VALUES (38, 'Q583', 'CH', 'hounfi', 724, 240, '2014-01-15', 4, 8);
INSERT INTO revi_tab VALUES (39, 'Q352', 'TRA', 'transfer', 796, 38, '2010-11-28', 4, 18);
INSERT INTO revi_tab VALUES (40, 'Q391', 'CH', 'transfer', 584, 67, '2012-06-07', 23, 20);
INSERT INTO revi_tab VALUES (41, 'Q513', 'TRA', 'cash', 479, 19, '2023-12-06', 18, 18);
INSERT INTO revi_tab VALUES (42, 'Q732', 'TRA', 'cash', 539, 283, '2022-10-12', 4, 9);
INSERT INTO revi_tab VALUES (43, 'Q123', 'CH', 'transfer', 310, 10, '2021-06-20', 20, 25);
INSERT INTO revi_tab VALUES (44, 'Q666', 'TRA', 'transfer', 134, 144, '2024-09-21', 23, 8);
INSERT INTO revi_tab VALUES (45, 'Q149', 'SUM', 'voucher', 773, 279, '2021-10-26', 4, 3);
INSERT INTO revi_tab VALUES (46, 'Q638', 'TRA', 'cash', 862, 271, '2015-10-09', 7, 19);
INSERT INTO revi_tab VALUES (47, 'Q859', 'AU', 'cheque', 606, 263, '2016-06-18', 19, 27);
INSERT INTO revi_tab VALUES (48, 'Q418', 'AU', 'transfer', 316, 257, '2017-12-19', 13, 9);
INSERT INTO revi_tab VALUES (49, 'Q139', 'TRA', 'cheque', 798, 99, '2016-12-27', 24, 9);
INSERT INTO revi_tab VALUES (50, 'Q976', 'TRA', 'hounfi', 936, 143, '2019-01-23', 7, 25);
INSERT INTO revi_tab VALUES (51, 'Q270', 'AU', 'cheque', 638, 268, '2017-01-06', 19, 28);
INSERT INTO revi_tab VALUES (52, 'Q535', 'TRA', 'hounfi', 850, 19, '2015-07-14', 23, 10);
INSERT INTO revi_tab VALUES (53, 'Q773', 'AU', 'voucher', 763, 42, '2019-01-13', 25, 25);
INSERT INTO revi_tab VALUES (54, 'Q262', 'SUM', 'hounfi', 628, 136, '2011-01-25', 22, 3);
INSERT INTO revi_tab VALUES (55, 'Q330', 'SUM', 'cash', 730, 13, '2012-01-16', 13, 3);
INSERT INTO revi_tab VALUES (56, 'Q470', 'AU', 'hounfi', 933, 240, '2011-07-25', 19, 30);
INSERT INTO revi_tab VALUES (57, 'Q890', 'TRA', 'cheque', 485, 1, '2015-01-01', 12, 23);
INSERT INTO revi_tab VALUES (58, 'Q687', 'TRA', 'voucher', 377, 270, '2010-12-21', 17, 15);
INSERT INTO revi_tab VALUES (59, 'Q545', 'TRA', 'voucher', 669, 36, '2011-01-12', 7, 13);
INSERT INTO revi_tab VALUES (60, 'Q392', 'TRA', 'invoice', 349, 134, '2018-10-17', 23, 13);
INSERT INTO revi_tab VALUES (61, 'Q658', 'TRA', 'hounfi', 339, 116, '2015-08-17', 10, 19);
INSERT INTO revi_tab VALUES (62, 'Q272', 'TRA', 'transfer', 24, 245, '2020-01-03', 21, 14);
INSERT INTO revi_tab VALUES (63, 'Q983', 'AU', 'voucher', 801, 290, '2014-12-15', 16, 23);
INSERT INTO revi_tab VALUES (64, 'Q295', 'AU', 'transfer', 779, 33, '2020-01-26', 24, 30);
INSERT INTO revi_tab VALUES (65, 'Q797', 'AU', 'transfer', 388, 161, '2010-07-25', 17, 20);
INSERT INTO revi_tab VALUES (66, 'Q100', 'TRA', 'hounfi', 107, 136, '2023-10-07', 21, 19);
INSERT INTO revi_tab VALUES (67, 'Q223', 'AU', 'transfer', 76, 229, '2016-12-23', 23, 12);
INSERT INTO revi_tab VALUES (68, 'Q127', 'SUM', 'cash', 617, 225, '2013-07-22', 21, 5);
INSERT INTO revi_tab VALUES (69, 'Q430', 'CH', 'cash', 507, 24, '2022-05-08', 7, 14);
INSERT INTO revi_tab VALUES (70, 'Q548', 'AU', 'transfer', 434, 258, '2022-04-16', 16, 8);
INSERT INTO revi_tab VALUES (71, 'Q942', 'AU', 'cash', 606, 15, '2014-02-26', 18, 1);
INSERT INTO revi_tab VALUES (72, 'Q203', 'AU', 'hounfi', 832, 73, '2021-04-14', 24, 13);
INSERT INTO revi_tab VALUES (73, 'Q756', 'AU', 'voucher', 576, 289, '2011-11-11', 13, 20);
INSERT INTO revi_tab VALUES (74, 'Q930', 'AU', 'transfer', 54, 293, '2013-10-07', 4, 15);
INSERT INTO revi_tab VALUES (75, 'Q596', 'AU', 'transfer', 843, 60, '2024-12-05', 25, 15);
INSERT INTO revi_tab VALUES (76, 'Q103', 'TRA', 'transfer', 862, 77, '2016-10-01', 12, 3);
INSERT INTO revi_tab VALUES (77, 'Q410', 'SUM', 'transfer', 885, 132, '2012-01-27', 23, 30);
INSERT INTO revi_tab VALUES (78, 'Q539', 'SUM', 'cash', 506, 17, '2018-05-03', 22, 9);
INSERT INTO revi_tab VALUES (79, 'Q459', 'TRA', 'transfer', 168, 170, '2017-12-06', 21, 25);
INSERT INTO revi_tab VALUES (80, 'Q109', 'SUM', 'transfer', 499, 155, '2012-01-07', 4, 1);
INSERT INTO revi_tab VALUES (81, 'Q646', 'TRA', 'transfer', 653, 279, '2019-04-13', 4, 8);
INSERT INTO revi_tab VALUES (82, 'Q711', 'AU', 'cash', 59, 81, '2020-04-12', 10, 28);
INSERT INTO revi_tab VALUES (83, 'Q569', 'CH', 'voucher', 92, 42, '2019-03-20', 17, 6);
INSERT INTO revi_tab VALUES (84, 'Q309', 'CH', 'cash', 172, 235, '2015-02-01', 16, 18);
INSERT INTO revi_tab VALUES (85, 'Q610', 'SUM', 'hounfi', 207, 48, '2023-12-24', 21, 19);
INSERT INTO revi_tab VALUES (86, 'Q838', 'TRA', 'voucher', 331, 109, '2019-03-22', 12, 28);
INSERT INTO revi_tab VALUES (87, 'Q855', 'SUM', 'voucher', 733, 262, '2022-10-14', 21, 5);
INSERT INTO revi_tab VALUES (88, 'Q457', 'TRA', 'cash', 575, 254, '2022-12-15', 16, 4);
INSERT INTO revi_tab VALUES (89, 'Q254', 'AU', 'cash', 288, 91, '2012-10-03', 24, 15);
INSERT INTO revi_tab VALUES (90, 'Q217', 'AU', 'cash', 467, 125, '2022-04-21', 19, 25);
INSERT INTO revi_tab VALUES (91, 'Q484', 'SUM', 'hounfi', 777, 249, '2015-06-02', 19, 26);
INSERT INTO revi_tab VALUES (92, 'Q883', 'AU', 'invoice', 832, 197, '2017-04-27', 16, 10);
INSERT INTO revi_tab VALUES (93, 'Q354', 'AU', 'hounfi', 804, 37, '2013-11-14', 18, 8);
INSERT INTO revi_tab VALUES (94, 'Q234', 'SUM', 'transfer', 366, 254, '2018-02-08', 21, 28);
INSERT INTO revi_tab VALUES (95, 'Q578', 'CH', 'cheque', 61, 265, '2018-04-21', 20, 23);
INSERT INTO revi_tab VALUES (96, 'Q387', 'SUM', 'invoice', 41, 146, '2014-07-26', 19, 8);
INSERT INTO revi_tab VALUES (97, 'Q811', 'AU', 'transfer', 427, 9, '2018-09-13', 19, 12);
INSERT INTO revi_tab VALUES (98, 'Q204', 'TRA', 'transfer', 880, 30, '2015-02-15', 22, 4);
INSERT INTO revi_tab VALUES (99, 'Q121', 'AU', 'cheque', 439, 149, '2012-09-19', 18, 19);
INSERT INTO revi_tab VALUES (100, 'Q664', 'AU', 'cash', 87, 293, '2016-04-18', 23, 26);
INSERT INTO revi_tab VALUES (101, 'Q846', 'TRA', 'cash', 233, 81, '2013-01-28', 20, 24);
INSERT INTO revi_tab VALUES (102, 'Q316', 'AU', 'transfer', 374, 129, '2017-12-23', 23, 28);
INSERT INTO revi_tab VALUES (103, 'Q956', 'CH', 'invoice', 414, 204, '2010-07-02', 16, 5);
INSERT INTO revi_tab VALUES (104, 'Q439', 'AU', 'cash', 746, 258, '2016-05-16', 25, 8);
INSERT INTO revi_tab VALUES (105, 'Q723', 'AU', 'transfer', 499, 147, '2010-09-06', 19, 20);
INSERT INTO revi_tab VALUES (106, 'Q306', 'TRA', 'transfer', 660, 131, '2023-11-12', 24, 2);
INSERT INTO revi_tab VALUES (107, 'Q216', 'SUM', 'cheque', 765, 208, '2024-12-11', 1, 20);
INSERT INTO revi_tab VALUES (108, 'Q764', 'AU', 'transfer', 604, 101, '2013-09-04', 23, 10);
INSERT INTO revi_tab VALUES (109, 'Q852', 'CH', 'transfer', 867, 259, '2015-03-22', 13, 30);
INSERT INTO revi_tab VALUES (110, 'Q954', 'TRA', 'transfer', 375, 35, '2010-02-11', 22, 3);
INSERT INTO revi_tab VALUES (111, 'Q379', 'SUM', 'voucher', 718, 248, '2023-05-26', 23, 3);
INSERT INTO revi_tab VALUES (112, 'Q291', 'AU', 'cash', 349, 57, '2024-01-01', 25, 8);
INSERT INTO revi_tab VALUES (113, 'Q554', 'AU', 'transfer', 417, 71, '2015-11-26', 18, 14);
INSERT INTO revi_tab VALUES (114, 'Q178', 'TRA', 'cash', 333, 69, '2024-11-17', 22, 1);
INSERT INTO revi_tab VALUES (115, 'Q426', 'TRA', 'voucher', 206, 33, '2022-08-03', 20, 14);
INSERT INTO revi_tab VALUES (116, 'Q449', 'AU', 'transfer', 137, 222, '2010-05-04', 21, 15);
INSERT INTO revi_tab VALUES (117, 'Q511', 'TRA', 'transfer', 625, 257, '2024-11-19', 8, 10);
INSERT INTO revi_tab VALUES (118, 'Q553', 'TRA', 'invoice', 376, 106, '2014-02-06', 5, 18);
INSERT INTO revi_tab VALUES (119, 'Q390', 'SUM', 'invoice', 20, 160, '2013-11-14', 25, 5);
INSERT INTO revi_tab VALUES (120, 'Q651', 'AU', 'transfer', 205, 233, '2022-10-28', 24, 23);
