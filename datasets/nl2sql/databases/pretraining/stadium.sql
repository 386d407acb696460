CREATE TABLE plyr_tab (
  nr INTEGER PRIMARY KEY,
  plyr_nm TEXT NOT NULL,
  shift TEXT NOT NULL,
  stat TEXT NOT NULL,
  sal_amt INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO plyr_tab VALUES (1, 'Marco Quist', 'EAR', 'temporary', 2577, 669, '1976-12-15');
INSERT INTO plyr_tab VALUES (2, 'Ben Park', 'KRO', 'active', 2799, 334, '1980-11-04');
INSERT INTO plyr_tab VALUES (3, 'Goundreamtail Dearshandbou', 'EAR', 'wostrolbret', 8247, 1707, '1945-06-07');
INSERT INTO plyr_tab VALUES (4, 'Ben Price', 'BRI', 'wostrolbret', 2595, 955, '1982-03-25');
INSERT INTO plyr_tab VALUES (5, 'Fairshound Krealplol', 'GE', 'absent', 3412, 475, '1953-03-21');
INSERT INTO plyr_tab VALUES (6, 'Flolploujeam Votrem', 'BRI', 'active', 3637, 181, '1968-12-14');
INSERT INTO plyr_tab VALUES (7, 'Vassaigaick Thotren', 'BRI', 'active', 6530, 1775, '1991-08-11');
INSERT INTO plyr_tab VALUES (8, 'Stotbaimnond Chucknait', 'GE', 'active', 8601, 2301, '1998-08-16');
INSERT INTO plyr_tab VALUES (9, 'Oscar Larsen', 'BRI', 'suspended', 6578, 1289, '1956-08-05');
INSERT INTO plyr_tab VALUES (10, 'Tara Clark', 'EAR', 'wostrolbret', 9227, 1848, '1966-07-27');
INSERT INTO plyr_tab VALUES (11, 'Maria Owens', 'KRO', 'temporary', 8890, 2100, '1999-01-03');
INSERT INTO plyr_tab VALUES (12, 'Sotbremher Hulfaickruck', 'ST', 'wostrolbret', 8421, 1339, '1946-09-26');
INSERT INTO plyr_tab VALUES (13, 'Krouckshot Skeamjun', 'GE', 'suspended', 3046, 94, '1954-10-20');
INSERT INTO plyr_tab VALUES (14, 'Houckden Dipai', 'BRI', 'active', 4779, 2242, '1954-01-23');
INSERT INTO plyr_tab VALUES (15, 'Shafin Taisdrur', 'GE', 'wostrolbret', 4752, 2298, '1966-06-19');
INSERT INTO plyr_tab VALUES (16, 'Maitrutfler Trubresdet', 'EAR', 'active', 3918, 463, '2001-09-23');
INSERT INTO plyr_tab VALUES (17, 'Simon Torres', 'EAR', 'absent', 8251, 1289, '1949-03-06');
INSERT INTO plyr_tab VALUES (18, 'Tara Silva', 'EAR', 'temporary', 3504, 2482, '1994-02-11');
INSERT INTO plyr_tab VALUES (19, 'Lelesskis Siljoundtil', 'GE', 'wostrolbret', 5248, 257, '1982-08-19');
INSERT INTO plyr_tab VALUES (20, 'Groultril Gourmeclend', 'GE', 'active', 8847, 2057, '1999-03-21');
INSERT INTO plyr_tab VALUES (21, 'Olivia Nolan', 'GE', 'absent', 4351, 579, '1991-02-04');
INSERT INTO plyr_tab VALUES (22, 'Fluntreas Jeclackclais', 'KRO', 'wostrolbret', 8216, 410, '1978-12-02');
INSERT INTO plyr_tab VALUES (23, 'Ben Brown', 'GE', 'active', 1778, 614, '1948-10-18');
INSERT INTO plyr_tab VALUES (24, 'Nandtrand Thumflortrir', 'GE', 'absent', 6781, 394, '1976-02-24');
INSERT INTO plyr_tab VALUES (25, 'Olivia Jones', 'SPL', 'active', 1254, 1105, '2002-04-23');
INSERT INTO plyr_tab VALUES (26, 'Petretren Joneack', 'GE', 'absent', 1371, 1808, '1992-07-22');
INSERT INTO plyr_tab VALUES (27, 'Rarbur Brindlearskos', 'ST', 'temporary', 6832, 1372, '1955-12-21');
INSERT INTO plyr_tab VALUES (28, 'Wendy Green', 'GE', 'active', 4734, 1928, '1997-04-03');
CREATE TABLE clu_tab (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  holder TEXT NOT NULL,
  dim TEXT NOT NULL,
  monthly INTEGER NOT NULL,
  distance INTEGER NOT NULL,
  renov TEXT NOT NULL
);
INSERT INTO clu_tab VALUES (1, 'Ashwick', 'city', 'jelmearther', 6501, 388, '1999-11-26');
INSERT INTO clu_tab VALUES (2, 'Vulremchel', 'city', 'small', 1477, 435, '1996-03-23');
INSERT INTO clu_tab VALUES (3, 'Blackridge', 'family', 'laplour', 6428, 87, '2000-01-28');
INSERT INTO clu_tab VALUES (4, 'Highbury', 'laiwe', 'laplour', 3371, 349, '2001-11-07');
INSERT INTO clu_tab VALUES (5, 'Dondelrul', 'laiwe', 'jelmearther', 1080, 117, '2022-08-03');
INSERT INTO clu_tab VALUES (6, 'Fuldrail', 'city', 'laplour', 3916, 461, '2010-01-07');
INSERT INTO clu_tab VALUES (7, 'Mousir', 'city', 'small', 1847, 63, '2008-09-25');
INSERT INTO clu_tab VALUES (8, 'Loploulpon', 'city', 'laplour', 6890, 354, '2017-05-21');
INSERT INTO clu_tab VALUES (9, 'Ragru', 'council', 'jelmearther', 4227, 571, '1997-01-14');
INSERT INTO clu_tab VALUES (10, 'Shiquetpos', 'family', 'small', 6918, 291, '2015-11-12');
INSERT INTO clu_tab VALUES (11, 'Redridge', 'laiwe', 'small', 414, 414, '2001-08-05');
INSERT INTO clu_tab VALUES (12, 'Stoneton', 'laiwe', 'jelmearther', 5494, 537, '1993-02-01');
INSERT INTO clu_tab VALUES (13, 'Reamresclound', 'state', 'dreackfour', 6678, 150, '2007-07-11');
INSERT INTO clu_tab VALUES (14, 'Dundsotplond', 'family', 'small', 4418, 353, '2001-02-06');
INSERT INTO clu_tab VALUES (15, 'Pearlaim', 'family', 'jelmearther', 3311, 90, '1991-11-22');
INSERT INTO clu_tab VALUES (16, 'Reddale', 'state', 'small', 206, 271, '2018-06-22');
INSERT INTO clu_tab VALUES (17, 'Zaban', 'family', 'laplour', 1218, 174, '2003-04-17');
INSERT INTO clu_tab VALUES (18, 'Wounzan', 'laiwe', 'laplour', 551, 495, '2006-09-18');
INSERT INTO clu_tab VALUES (19, 'Greenburn', 'laiwe', 'thonur', 2690, 582, '2023-03-28');
INSERT INTO clu_tab VALUES (20, 'Greenmouth', 'state', 'thonur', 6571, 566, '2006-04-20');
INSERT INTO clu_tab VALUES (21, 'Stonedale', 'laiwe', 'laplour', 6645, 217, '2015-05-15');
INSERT INTO clu_tab VALUES (22, 'Skoltrulfal', 'state', 'small', 3495, 13, '2015-05-25');
INSERT INTO clu_tab VALUES (23, 'Fairburn', 'council', 'laplour', 939, 593, '2015-08-02');
INSERT INTO clu_tab VALUES (24, 'Lakeridge', 'family', 'laplour', 3917, 315, '1990-05-09');
INSERT INTO clu_tab VALUES (25, 'Cluspeack', 'state', 'small', 6415, 221, '2001-10-25');
INSERT INTO clu_tab VALUES (26, 'Highford', 'city', 'jelmearther', 5546, 31, '1990-02-18');
INSERT INTO clu_tab VALUES (27, 'Westford', 'laiwe', 'small', 6391, 153, '2005-04-21');
INSERT INTO clu_tab VALUES (28, 'Thendplusbrean', 'council', 'small', 2340, 522, '2024-11-22');
INSERT INTO clu_tab VALUES (29, 'Thaigeackgout', 'laiwe', 'jelmearther', 6272, 572, '2011-08-19');
INSERT INTO clu_tab VALUES (30, 'Hanthi', 'laiwe', 'laplour', 6775, 24, '1998-06-01');
INSERT INTO clu_tab VALUES (31, 'Heamsear', 'laiwe', 'jelmearther', 6665, 478, '2013-08-22');
INSERT INTO clu_tab VALUES (32, 'Blackhaven', 'council', 'dreackfour', 1488, 540, '2003-03-07');
INSERT INTO clu_tab VALUES (33, 'Stonehaven', 'family', 'small', 6708, 508, '2015-02-16');
INSERT INTO clu_tab VALUES (34, 'Ashburn', 'city', 'laplour', 4625, 334, '2009-12-04');
INSERT INTO clu_tab VALUES (35, 'Blackgate', 'state', 'laplour', 4892, 17, '2004-10-12');
CREATE TABLE all_games (
  gm_id INTEGER PRIMARY KEY,
  gm_no_x TEXT NOT NULL,
  payment TEXT NOT NULL,
  season TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  spent INTEGER NOT NULL,
  day TEXT NOT NULL,
  fk_play INTEGER NOT NULL,
  by_club INTEGER NOT NULL,
  FOREIGN KEY (fk_play) REFERENCES plyr_tab(nr),
  FOREIGN KEY (by_club) REFERENCES clu_tab(nr)
);
INSERT INTO all_games VALUES (1, 'P263', 'voucher', 'SU', 932, 1591, '2016-06-05', 12, 17);
INSERT INTO all_games VALUES (2, 'P906', 'claickmound', 'WI', 438, 267, '2016-10-27', 7, 17);
INSERT INTO all_games VALUES (3, 'P408', 'voucher', 'SU', 394, 2885, '2023-07-25', 20, 34);
INSERT INTO all_games VALUES (4, 'P912', 'invoice', 'SU', 59, 907, '2020-12-06', 20, 8);
INSERT INTO all_games VALUES (5, 'P301', 'voucher', 'SU', 711, 1925, '2011-11-07', 18, 33);
INSERT INTO all_games VALUES (6, 'P724', 'voucher', 'AUT', 665, 2612, '2022-12-03', 12, 16);
INSERT INTO all_games VALUES (7, 'P490', 'voucher', 'AUT', 118, 1500, '2022-08-21', 10, 30);
INSERT INTO all_games VALUES (8, 'P987', 'voucher', 'SU', 109, 1040, '2020-12-16', 11, 23);
INSERT INTO all_games VALUES (9, 'P482', 'invoice', 'AUT', 160, 2834, '2015-06-09', 23, 19);
INSERT INTO all_games VALUES (10, 'P336', 'voucher', 'AUT', 488, 1199, '2012-10-04', 6, 27);
INSERT INTO all_games VALUES (11, 'P630', 'voucher', 'AUT', 504, 844, '2019-03-24', 18, 19);
INSERT INTO all_games VALUES (12, 'P529', 'cash', 'SU', 822, 316, '2012-02-15', 6, 18);
INSERT INTO all_games VALUES (13, 'P232', 'cash', 'SU', 781, 2213, '2012-10-01', 20, 29);
INSERT INTO all_games VALUES (14, 'P160', 'voucher', 'SU', 41, 501, '2022-08-11', 18, 8);
INSERT INTO all_games VALUES (15, 'P332', 'invoice', 'AUT', 588, 1933, '2018-07-27', 4, 25);
INSERT INTO all_games VALUES (16, 'P736', 'voucher', 'SU', 634, 158, '2020-08-15', 11, 7);
INSERT INTO all_games VALUES (17, 'P971', 'claickmound', 'SU', 716, 2460, '2013-09-06', 11, 3);
INSERT INTO all_games VALUES (18, 'P468', 'cash', 'AUT', 51, 2144, '2015-05-08', 8, 22);
INSERT INTO all_games VALUES (19, 'P622', 'invoice', 'AUT', 517, 721, '2015-05-08', 21, 19);
INSERT INTO all_games VALUES (20, 'P220', 'invoice', 'WI', 874, 1591, '2019-01-15', 4, 18);
INSERT INTO all_games VALUES (21, 'P603', 'voucher', 'SPR', 483, 1104, '2014-10-07', 16, 20);
INSERT INTO all_games VALUES (22, 'P399', 'voucher', 'WI', 802, 359, '2010-03-15', 8, 13);
INSERT INTO all_games VALUES (23, 'P356', 'cash', 'SU', 265, 1938, '2019-08-06', 27, 20);
INSERT INTO all_games VALUES (24, 'P202', 'claickmound', 'WI', 357, 427, '2015-12-16', 24, 4);
INSERT INTO all_games VALUES (25, 'P722', 'voucher', 'AUT', 5, 2570, '2012-10-02', 18, 27);
INSERT INTO all_games VALUES (26, 'P258', 'voucher', 'WI', 755, 285, '2010-11-19', 8, 20);
INSERT INTO all_games VALUES (27, 'P904', 'invoice', 'AUT', 291, 389, '2023-05-20', 6, 17);
INSERT INTO all_games VALUES (28, 'P752', 'claickmound', 'SU', 125, 757, '2010-09-16', 26, 34);
INSERT INTO all_games VALUES (29, 'P754', 'claickmound', 'WI', 96, 2515, '2014-11-02', 17, 20);
INSERT INTO all_games VALUES (30, 'P290', 'voucher', 'SU', 70, 1770, '2024-11-11', 17, 5);
INSERT INTO all_games VALUES (31, 'P873', 'cash', 'AUT', 439, 1599, '2012-12-19', 27, 30);
INSERT INTO all_games VALUES (32, 'P884', 'claickmound', 'SU', 720, 675, '2012-11-03', 21, 5);
INSERT INTO all_games VALUES (33, 'P268', 'cash', 'AUT', 397, 355, '2020-05-24', 25, 33);
INSERT INTO all_games VALUES (34, 'P496', 'voucher', 'WI', 37, 2563, '2013-10-20', 19, 15);
INSERT INTO all_games VALUES (35, 'P659', 'voucher', 'SU', 582, 1073, '2024-04-23', 24, 8);
INSERT INTO all_games VALUES (36, 'P609', 'claickmound', 'SU', 589, 1522, '2010-03-17', 12, 34);
INSERT INTO all_games VALUES (37, 'P741', 'voucher', 'SU', 542, 2950, '2010-04-10', 26, 34);
INSERT INTO all_games VALUES (38, 'P841', 'voucher', 'WI', 529, 1852, '2021-04-11', 1, 3);
INSERT INTO all_games VALUES (39, 'P152', 'invoice', 'WI', 524, 924, '2022-01-18', 27, 20);
INSERT INTO all_games VALUES (40, 'P425', 'invoice', 'AUT', 404, 128, '2011-12-05', 26, 7);
INSERT INTO all_games VALUES (41, 'P573', 'claickmound', 'SU', 706, 2419, '2017-11-19', 21, 17);
INSERT INTO all_games VALUES (42, 'P389', 'cash', 'SU', 62, 2580, '2012-02-07', 6, 27);
INSERT INTO all_games VALUES (43, 'P142', 'cash', 'AUT', 518, 2154, '2012-01-19', 9, 33);
INSERT INTO all_games VALUES (44, 'P288', 'voucher', 'WI', 424, 1354, '2019-12-04', 24, 16);
INSERT INTO all_games VALUES (45, 'P506', 'voucher', 'AUT', 571, 1432, '2021-05-19', 8, 22);
INSERT INTO all_games VALUES (46, 'P591', 'voucher', 'AUT', 164, 12, '2011-02-03', 26, 30);
INSERT INTO all_games VALUES (47, 'P776', 'invoice', 'SU', 142, 1465, '2010-04-06', 23, 5);
INSERT INTO all_games VALUES (48, 'P395', 'claickmound', 'AUT', 194, 1247, '2014-08-07', 4, 12);
INSERT INTO all_games VALUES (49, 'P611', 'voucher', 'SU', 129, 1467, '2010-02-08', 25, 34);
INSERT INTO all_games VALUES (50, 'P429', 'cash', 'AUT', 635, 203, '2023-12-11', 20, 19);
INSERT INTO all_games VALUES (51, 'P990', 'voucher', 'SPR', 762, 1595, '2011-06-25', 28, 33);
INSERT INTO all_games VALUES (52, 'P312', 'cash', 'SU', 820, 150, '2013-07-25', 11, 31);
INSERT INTO all_games VALUES (53, 'P305', 'cash', 'WI', 68, 1302, '2018-09-11', 27, 20);
INSERT INTO all_games VALUES (54, 'P477', 'invoice', 'WI', 43, 1107, '2013-03-13', 21, 16);
INSERT INTO all_games VALUES (55, 'P947', 'cash', 'AUT', 788, 620, '2022-04-13', 8, 20);
INSERT INTO all_games VALUES (56, 'P357', 'invoice', 'SU', 429, 1762, '2022-11-26', 26, 30);
INSERT INTO all_games VALUES (57, 'P728', 'cash', 'SU', 713, 1108, '2022-07-19', 18, 34);
INSERT INTO all_games VALUES (58, 'P778', 'voucher', 'AUT', 787, 2126, '2012-06-15', 26, 14);
INSERT INTO all_games VALUES (59, 'P453', 'voucher', 'AUT', 573, 760, '2012-03-22', 20, 20);
INSERT INTO all_games VALUES (60, 'P712', 'claickmound', 'SU', 333, 1080, '2021-09-21', 4, 22);
INSERT INTO all_games VALUES (61, 'P505', 'voucher', 'AUT', 152, 1306, '2010-09-10', 23, 9);
INSERT INTO all_games VALUES (62, 'P182', 'invoice', 'SU', 438, 462, '2018-06-07', 6, 18);
INSERT INTO all_games VALUES (63, 'P107', 'cash', 'WI', 249, 2498, '2024-01-12', 18, 29);
INSERT INTO all_games VALUES (64, 'P589', 'voucher', 'SU', 141, 573, '2018-03-07', 9, 25);
INSERT INTO all_games VALUES (65, 'P711', 'voucher', 'WI', 197, 637, '2020-02-05', 27, 5);
INSERT INTO all_games VALUES (66, 'P608', 'voucher', 'WI', 301, 1425, '2024-02-13', 18, 19);
INSERT INTO all_games VALUES (67, 'P813', 'claickmound', 'SU', 588, 334, '2012-09-01', 16, 31);
INSERT INTO all_games VALUES (68, 'P948', 'voucher', 'AUT', 20, 2388, '2015-01-27', 11, 5);
INSERT INTO all_games VALUES (69, 'P706', 'voucher', 'WI', 344, 104, '2013-12-16', 24, 20);
INSERT INTO all_games VALUES (70, 'P276', 'invoice', 'SU', 344, 2866, '2024-01-27', 9, 7);
INSERT INTO all_games VALUES (71, 'P102', 'cash', 'AUT', 843, 998, '2014-07-19', 26, 13);
INSERT INTO all_games VALUES (72, 'P583', 'cash', 'SPR', 762, 231, '2012-02-01', 24, 17);
INSERT INTO all_games VALUES (73, 'P701', 'invoice', 'SPR', 385, 113, '2021-03-22', 21, 20);
INSERT INTO all_games VALUES (74, 'P111', 'invoice', 'SU', 287, 2631, '2011-07-16', 23, 25);
INSERT INTO all_games VALUES (75, 'P821', 'invoice', 'WI', 536, 2513, '2023-02-10', 21, 4);
INSERT INTO all_games VALUES (76, 'P601', 'voucher', 'SU', 194, 1305, '2018-04-21', 18, 29);
INSERT INTO all_games VALUES (77, 'P743', 'voucher', 'WI', 859, 1073, '2017-11-24', 14, 13);
INSERT INTO all_games VALUES (78, 'P311', 'cash', 'AUT', 631, 284, '2020-03-06', 27, 4);
INSERT INTO all_games VALUES (79, 'P590', 'voucher', 'SU', 863, 1210, '2016-09-11', 25, 18);
INSERT INTO all_games VALUES (80, 'P172', 'invoice', 'AUT', 144, 1518, '2018-11-16', 18, 33);
INSERT INTO all_games VALUES (81, 'P682', 'claickmound', 'SU', 259, 888, '2017-02-20', 17, 35);
INSERT INTO all_games VALUES (82, 'P658', 'cash', 'SPR', 805, 661, '2024-06-17', 18, 16);
INSERT INTO all_games VALUES (83, 'P403', 'invoice', 'SU', 478, 174, '2010-12-11', 4, 2);
INSERT INTO all_games VALUES (84, 'P954', 'invoice', 'SU', 284, 1391, '2018-10-18', 4, 26);
INSERT INTO all_games VALUES (85, 'P361', 'cash', 'AUT', 428, 975, '2020-05-28', 21, 25);
INSERT INTO all_games VALUES (86, 'P726', 'voucher', 'WI', 687, 1176, '2015-09-03', 20, 30);
INSERT INTO all_games VALUES (87, 'P550', 'voucher', 'SPR', 346, 794, '2017-04-18', 12, 26);
INSERT INTO all_games VALUES (88, 'P518', 'voucher', 'SU', 657, 316, '2023-04-10', 3, 10);
INSERT INTO all_games VALUES (89, 'P827', 'claickmound', 'AUT', 112, 1405, '2010-07-02', 11, 3);
INSERT INTO all_games VALUES (90, 'P935', 'cash', 'SU', 302, 1521, '2013-05-08', 24, 28);
INSERT INTO all_games VALUES (91, 'P937', 'voucher', 'SU', 796, 1840, '2017-05-13', 12, 14);
INSERT INTO all_games VALUES (92, 'P393', 'voucher', 'WI', 934, 970, '2023-08-19', 24, 22);
INSERT INTO all_games VALUES (93, 'P544', 'voucher', 'SPR', 407, 2373, '2012-04-05', 2, 4);
INSERT INTO all_games VALUES (94, 'P697', 'cash', 'AUT', 934, 1028, '2017-05-10', 11, 2);
INSERT INTO all_games VALUES (95, 'P593', 'claickmound', 'SU', 30, 2797, '2020-07-27', 8, 22);
INSERT INTO all_games VALUES (96, 'P571', 'voucher', 'AUT', 552, 2230, '2015-09-25', 12, 26);
INSERT INTO all_games VALUES (97, 'P574', 'voucher', 'AUT', 780, 2283, '2020-03-01', 8, 11);
INSERT INTO all_games VALUES (98, 'P585', 'invoice', 'AUT', 653, 24, '2010-01-15', 17, 30);
INSERT INTO all_games VALUES (99, 'P180', 'invoice', 'AUT', 111, 655, '2010-11-16', 16, 4);
INSERT INTO all_games VALUES (100, 'P167', 'cash', 'WI', 654, 1802, '2019-10-21', 12, 8);
INSERT INTO all_games VALUES (101, 'P999', 'cash', 'WI', 414, 268, '2016-05-12', 12, 15);
INSERT INTO all_games VALUES (102, 'P233', 'invoice', 'AUT', 151, 75, '2019-09-12', 12, 4);
INSERT INTO all_games VALUES (103, 'P855', 'claickmound', 'SU', 371, 1281, '2020-09-23', 4, 22);
INSERT INTO all_games VALUES (104, 'P700', 'voucher', 'WI', 322, 2937, '2021-07-27', 23, 3);
INSERT INTO all_games VALUES (105, 'P921', 'invoice', 'AUT', 860, 1063, '2015-05-28', 11, 4);
INSERT INTO all_games VALUES (106, 'P556', 'invoice', 'AUT', 161, 2518, '2016-10-05', 6, 22);
INSERT INTO all_games VALUES (107, 'P867', 'cash', 'SU', 260, 1118, '2021-02-12', 28, 17);
INSERT INTO all_games VALUES (108, 'P502', 'claickmound', 'WI', 515, 1639, '2021-12-22', 6, 30);
INSERT INTO all_games VALUES (109, 'P899', 'claickmound', 'SU', 487, 2993, '2014-06-20', 27, 8);
INSERT INTO all_games VALUES (110, 'P988', 'voucher', 'AUT', 377, 2101, '2023-08-16', 27, 4);
INSERT INTO all_games VALUES (111, 'P707', 'invoice', 'AUT', 324, 328, '2012-09-03', 9, 25);
INSERT INTO all_games VALUES (112, 'P397', 'cash', 'AUT', 240, 1404, '2017-02-27', 23, 7);
INSERT INTO all_games VALUES (113, 'P831', 'cash', 'AUT', 448, 2398, '2023-10-18', 21, 34);
INSERT INTO all_games VALUES (114, 'P779', 'voucher', 'SU', 946, 2462, '2012-10-18', 9, 4);
INSERT INTO all_games VALUES (115, 'P662', 'claickmound', 'WI', 695, 2882, '2021-03-04', 20, 15);
INSERT INTO all_games VALUES (116, 'P120', 'cash', 'SU', 626, 1706, '2019-07-02', 23, 34);
INSERT INTO all_games VALUES (117, 'P164', 'claickmound', 'AUT', 702, 2062, '2020-01-01', 17, 8);
INSERT INTO all_games VALUES (118, 'P807', 'voucher', 'SU', 121, 2959, '2014-04-04', 18, 31);
INSERT INTO all_games VALUES (119, 'P359', 'cash', 'WI', 70, 2011, '2010-02-04', 11, 9);
INSERT INTO all_games VALUES (120, 'P297', 'invoice', 'AUT', 913, 2450, '2016-05-28', 23, 22);
