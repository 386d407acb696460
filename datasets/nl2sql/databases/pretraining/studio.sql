CREATE TABLE singers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  rumkoudreal_zandquoulkaim TEXT NOT NULL,
  main_track TEXT NOT NULL,
  score INTEGER NOT NULL,
  salary INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO singers VALUES (1, 'Liam Sato', 'support', 'quinkorfel', 714, 4962, '1990-09-27');
INSERT INTO singers VALUES (2, 'Qualvam Parson', 'sarwamdock', 'quinkorfel', 56, 4478, '2007-12-27');
INSERT INTO singers VALUES (3, 'Simon Sato', 'planning', 'split', 662, 8701, '1992-05-06');
INSERT INTO singers VALUES (4, 'Eric Tanaka', 'fekril', 'quinkorfel', 661, 3959, '1986-04-21');
INSERT INTO singers VALUES (5, 'Flismou Dremnarbe', 'fekril', 'weekend', 806, 3621, '2017-04-07');
INSERT INTO singers VALUES (6, 'Liam Reed', 'sarwamdock', 'double', 767, 4037, '1985-03-16');
INSERT INTO singers VALUES (7, 'Grurzindquin Stealweasdou', 'deackshais', 'split', 811, 2828, '1989-11-22');
INSERT INTO singers VALUES (8, 'Turbround Neandzum', 'deackshais', 'double', 829, 8745, '2022-04-06');
INSERT INTO singers VALUES (9, 'Droulkrailthil Daiskounvir', 'deackshais', 'weekend', 806, 7561, '1991-06-28');
INSERT INTO singers VALUES (10, 'Quelpaickshos Brourshas', 'deackshais', 'split', 633, 7180, '1997-01-13');
INSERT INTO singers VALUES (11, 'Victor Brown', 'sarwamdock', 'weekend', 909, 4372, '1993-07-14');
INSERT INTO singers VALUES (12, 'Zoe Ford', 'sarwamdock', 'quinkorfel', 649, 7921, '2000-08-06');
INSERT INTO singers VALUES (13, 'Vouljor Weanvulgraick', 'support', 'quinkorfel', 27, 4192, '2023-12-23');
INSERT INTO singers VALUES (14, 'Oscar Smith', 'support', 'split', 598, 4116, '1990-08-09');
INSERT INTO singers VALUES (15, 'Sussendzor Shishundkros', 'fekril', 'meamras', 493, 5395, '1990-12-04');
INSERT INTO singers VALUES (16, 'Thaindgreanthea Feckshail', 'fekril', 'quinkorfel', 865, 2370, '2011-07-13');
INSERT INTO singers VALUES (17, 'Lilplurbound Jourfaistrous', 'sarwamdock', 'meamras', 713, 6914, '1990-06-22');
INSERT INTO singers VALUES (18, 'Mearstairshand Nesthoundshair', 'planning', 'quinkorfel', 777, 6034, '1987-01-18');
INSERT INTO singers VALUES (19, 'Pleabo Skoumquem', 'deackshais', 'double', 894, 6352, '2016-01-12');
INSERT INTO singers VALUES (20, 'Travolwail Geatvun', 'deackshais', 'weekend', 787, 2018, '2001-09-18');
INSERT INTO singers VALUES (21, 'Victor Tanaka', 'support', 'quinkorfel', 802, 3956, '2022-08-03');
INSERT INTO singers VALUES (22, 'Zoundrondtheck Claiflaickpou', 'fekril', 'weekend', 803, 4341, '1998-07-19');
INSERT INTO singers VALUES (23, 'Plemrean Faindskamquai', 'deackshais', 'quinkorfel', 174, 3261, '2001-04-17');
INSERT INTO singers VALUES (24, 'Grouldruck Gequuflail', 'support', 'quinkorfel', 299, 5487, '2009-03-15');
INSERT INTO singers VALUES (25, 'Zastundsas Wodond', 'sarwamdock', 'quinkorfel', 570, 9375, '1985-02-21');
INSERT INTO singers VALUES (26, 'Monflusplous Vovai', 'sarwamdock', 'split', 443, 3066, '2018-11-10');
INSERT INTO singers VALUES (27, 'Foultulgreal Plounsealplar', 'deackshais', 'double', 460, 7705, '2008-10-04');
INSERT INTO singers VALUES (28, 'Zoudreflul Jaslushu', 'deackshais', 'quinkorfel', 200, 2041, '1997-02-02');
INSERT INTO singers VALUES (29, 'Marco Hughes', 'deackshais', 'stuckbeat', 238, 3369, '2007-10-18');
INSERT INTO singers VALUES (30, 'David Lopez', 'sarwamdock', 'split', 510, 2093, '1994-11-26');
INSERT INTO singers VALUES (31, 'Dranmom Zorfumreand', 'support', 'double', 117, 4852, '2002-08-09');
CREATE TABLE albums (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sockclomshet TEXT NOT NULL,
  color TEXT NOT NULL,
  length INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  nesonddound_rackbrear TEXT NOT NULL
);
INSERT INTO albums VALUES (1, 'Ancient Harvest', 'restored', 'bozailskeas', 73, 889, '1971-11-03');
INSERT INTO albums VALUES (2, 'Beckkobou Moundthatwoun', 'restored', 'silver', 611, 721, '2001-07-08');
INSERT INTO albums VALUES (3, 'Letmeackfit Zegreatgick', 'worn', 'pink', 686, 125, '2016-04-17');
INSERT INTO albums VALUES (4, 'Tresfoumtran Bralloumqueck', 'restored', 'silver', 545, 710, '2008-01-22');
INSERT INTO albums VALUES (5, 'Lonely Falcon', 'shundtasmum', 'pink', 206, 214, '2007-03-17');
INSERT INTO albums VALUES (6, 'Royal Storm', 'shundtasmum', 'pink', 363, 540, '2022-05-09');
INSERT INTO albums VALUES (7, 'Noble Meadow', 'restored', 'silver', 464, 515, '1960-08-27');
INSERT INTO albums VALUES (8, 'Noble Falcon', 'worn', 'silver', 142, 77, '1964-09-01');
INSERT INTO albums VALUES (9, 'Krearshelcler Katpumfor', 'restored', 'bozailskeas', 609, 642, '1965-09-08');
INSERT INTO albums VALUES (10, 'Trikrous Motlemflun', 'restored', 'bozailskeas', 429, 335, '1981-12-16');
INSERT INTO albums VALUES (11, 'Terdeal Gickplou', 'worn', 'pink', 664, 217, '1978-06-08');
INSERT INTO albums VALUES (12, 'Tickvus Stasdroundmos', 'worn', 'red', 22, 185, '2017-07-21');
INSERT INTO albums VALUES (13, 'Misty Willow', 'restored', 'pink', 12, 635, '1996-08-08');
INSERT INTO albums VALUES (14, 'Pomplalpea Grondbrem', 'restored', 'red', 300, 318, '2005-11-15');
INSERT INTO albums VALUES (15, 'Mouveatthun Lainclosskuck', 'worn', 'pink', 394, 254, '1991-04-01');
INSERT INTO albums VALUES (16, 'Lucky Willow', 'restored', 'silver', 215, 277, '1985-01-05');
INSERT INTO albums VALUES (17, 'Plaldresflend Plundthainshan', 'worn', 'red', 91, 697, '1985-09-27');
INSERT INTO albums VALUES (18, 'Drindsaindho Flindsot', 'restored', 'pink', 374, 233, '1991-09-09');
INSERT INTO albums VALUES (19, 'Quuwit Lindwondshai', 'restored', 'pink', 424, 904, '1973-12-13');
INSERT INTO albums VALUES (20, 'Lonely Maple', 'worn', 'pink', 331, 796, '1975-04-04');
INSERT INTO albums VALUES (21, 'Mighty Dragon', 'worn', 'red', 382, 592, '1972-09-19');
INSERT INTO albums VALUES (22, 'Ripit Deatflouplear', 'restored', 'bozailskeas', 72, 57, '1962-04-12');
INSERT INTO albums VALUES (23, 'Nartilbrin Brisvond', 'worn', 'pink', 607, 563, '1965-02-24');
INSERT INTO albums VALUES (24, 'Drimsuthu Luflunkrus', 'restored', 'silver', 645, 856, '2005-11-28');
INSERT INTO albums VALUES (25, 'Ancient Orchid', 'restored', 'silver', 18, 350, '1971-05-18');
INSERT INTO albums VALUES (26, 'Geastonploul Shoulgouck', 'shundtasmum', 'pink', 348, 938, '2016-10-13');
CREATE TABLE recordings (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  priority TEXT NOT NULL,
  weather TEXT NOT NULL,
  wittru_plemvoslaick INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  luwou TEXT NOT NULL,
  singer_id INTEGER NOT NULL,
  album_id INTEGER NOT NULL,
  FOREIGN KEY (singer_id) REFERENCES singers(id),
  FOREIGN KEY (album_id) REFERENCES albums(id)
);
INSERT INTO recordings VALUES (1, 'D529', 'high', 'kolzoutwais', 346, 3338, '2021-05-22', 28, 20);
INSERT INTO recordings VALUES (2, 'D215', 'high', 'windy', 197, 3193, '2024-12-05', 8, 5);
INSERT INTO recordings VALUES (3, 'D758', 'high', 'sunny', 254, 4699, '2017-10-12', 10, 24);
INSERT INTO recordings VALUES (4, 'D704', 'low', 'snowy', 104, 2116, '2020-11-22', 5, 14);
INSERT INTO recordings VALUES (5, 'D533', 'low', 'cloudy', 187, 3991, '2020-12-13', 23, 5);
INSERT INTO recordings VALUES (6, 'D976', 'high', 'windy', 358, 819, '2017-08-04', 28, 16);
INSERT INTO recordings VALUES (7, 'D808', 'critical', 'rainy', 47, 4658, '2024-04-25', 18, 23);
INSERT INTO recordings VALUES (8, 'D325', 'high', 'rainy', 455, 1308, '2018-03-15', 2, 19);
INSERT INTO recordings VALUES (9, 'D497', 'high', 'windy', 73, 1724, '2016-07-02', 3, 19);
INSERT INTO recordings VALUES (10, 'D956', 'high', 'kolzoutwais', 307, 1991, '2019-10-07', 8, 5);
INSERT INTO recordings VALUES (11, 'D334', 'high', 'rainy', 34, 1644, '2010-04-20', 12, 20);
INSERT INTO recordings VALUES (12, 'D820', 'high', 'snowy', 394, 4614, '2016-11-26', 20, 10);
INSERT INTO recordings VALUES (13, 'D490', 'high', 'windy', 166, 4640, '2018-05-12', 20, 10);
INSERT INTO recordings VALUES (14, 'D119', 'reackru', 'windy', 85, 734, '2024-07-11', 28, 10);
INSERT INTO recordings VALUES (15, 'D467', 'high', 'rainy', 374, 1517, '2019-02-03', 18, 5);
INSERT INTO recordings VALUES (16, 'D844', 'low', 'windy', 183, 943, '2022-12-17', 6, 2);
INSERT INTO recordings VALUES (17, 'D776', 'low', 'rainy', 74, 838, '2014-06-17', 25, 7);
INSERT INTO recordings VALUES (18, 'D817', 'reackru', 'sunny', 210, 1083, '2019-07-27', 23, 2);
INSERT INTO recordings VALUES (19, 'D568', 'high', 'rainy', 323, 1151, '2022-06-06', 26, 7);
INSERT INTO recordings VALUES (20, 'D631', 'low', 'windy', 253, 936, '2024-12-23', 25, 15);
INSERT INTO recordings VALUES (21, 'D955', 'critical', 'kolzoutwais', 415, 4851, '2021-08-03', 4, 6);
INSERT INTO recordings VALUES (22, 'D952', 'high', 'rainy', 299, 480, '2019-01-10', 20, 26);
INSERT INTO recordings VALUES (23, 'D478', 'low', 'windy', 430, 2004, '2024-12-17', 10, 5);
INSERT INTO recordings VALUES (24, 'D629', 'low', 'windy', 239, 3183, '2021-12-22', 1, 23);
INSERT INTO recordings VALUES (25, 'D775', 'high', 'cloudy', 317, 1026, '2015-01-13', 6, 23);
INSERT INTO recordings VALUES (26, 'D917', 'low', 'rainy', 406, 1931, '2021-03-12', 17, 19);
INSERT INTO recordings VALUES (27, 'D445', 'low', 'snowy', 477, 2941, '2018-12-24', 8, 19);
INSERT INTO recordings VALUES (28, 'D742', 'reackru', 'cloudy', 85, 2199, '2022-07-05', 17, 23);
INSERT INTO recordings VALUES (29, 'D931', 'high', 'kolzoutwais', 352, 2992, '2023-09-20', 31, 5);
INSERT INTO recordings VALUES (30, 'D830', 'high', 'windy', 320, 4704, '2016-09-23', 7, 15);
INSERT INTO recordings VALUES (31, 'D354', 'critical', 'windy', 164, 3068, '2014-09-28', 16, 1);
INSERT INTO recordings VALUES (32, 'D997', 'high', 'snowy', 271, 1537, '2013-12-21', 25, 16);
INSERT INTO recordings VALUES (33, 'D819', 'high', 'windy', 61, 894, '2015-04-22', 9, 6);
INSERT INTO recordings VALUES (34, 'D913', 'high', 'rainy', 369, 1289, '2011-03-21', 2, 20);
INSERT INTO recordings VALUES (35, 'D792', 'high', 'windy', 81, 177, '2016-11-22', 23, 6);
INSERT INTO recordings VALUES (36, 'D707', 'high', 'rainy', 403, 1707, '2012-05-25', 19, 19);
INSERT INTO recordings VALUES (37, 'D337', 'critical', 'snowy', 17, 2907, '2020-02-07', 14, 16);
INSERT INTO recordings VALUES (38, 'D403', 'low', 'windy', 349, 282, '2015-04-12', 25, 16);
INSERT INTO recordings VALUES (39, 'D538', 'high', 'rainy', 258, 2749, '2016-04-15', 31, 4);
INSERT INTO recordings VALUES (40, 'D344', 'low', 'snowy', 225, 4672, '2013-10-17', 10, 17);
INSERT INTO recordings VALUES (41, 'D814', 'high', 'windy', 169, 1705, '2024-04-09', 26, 8);
INSERT INTO recordings VALUES (42, 'D124', 'low', 'sunny', 84, 4082, '2023-01-02', 5, 19);
INSERT INTO recordings VALUES (43, 'D498', 'reackru', 'windy', 445, 182, '2022-06-14', 1, 24);
INSERT INTO recordings VALUES (44, 'D994', 'high', 'rainy', 461, 1370, '2012-08-24', 14, 24);
INSERT INTO recordings VALUES (45, 'D480', 'high', 'windy', 306, 2418, '2017-04-09', 23, 26);
INSERT INTO recordings VALUES (46, 'D433', 'reackru', 'rainy', 479, 2533, '2023-10-25', 18, 15);
INSERT INTO recordings VALUES (47, 'D755', 'high', 'sunny', 276, 3175, '2015-11-19', 18, 26);
INSERT INTO recordings VALUES (48, 'D483', 'high', 'kolzoutwais', 432, 592, '2018-09-03', 9, 20);
INSERT INTO recordings VALUES (49, 'D666', 'reackru', 'windy', 241, 1558, '2018-03-26', 13, 14);
INSERT INTO recordings VALUES (50, 'D531', 'critical', 'cloudy', 349, 3195, '2015-07-10', 3, 24);
INSERT INTO recordings VALUES (51, 'D213', 'low', 'kolzoutwais', 376, 280, '2019-03-01', 11, 24);
INSERT INTO recordings VALUES (52, 'D518', 'high', 'cloudy', 217, 544, '2015-10-16', 18, 26);
INSERT INTO recordings VALUES (53, 'D736', 'low', 'snowy', 229, 155, '2020-11-26', 23, 20);
INSERT INTO recordings VALUES (54, 'D932', 'high', 'windy', 48, 3680, '2013-06-04', 13, 5);
INSERT INTO recordings VALUES (55, 'D418', 'high', 'snowy', 173, 2052, '2019-02-16', 3, 5);
INSERT INTO recordings VALUES (56, 'D861', 'high', 'kolzoutwais', 173, 2460, '2013-05-07', 10, 26);
INSERT INTO recordings VALUES (57, 'D580', 'high', 'windy', 476, 3792, '2024-07-24', 9, 20);
INSERT INTO recordings VALUES (58, 'D454', 'high', 'kolzoutwais', 32, 4184, '2018-05-23', 4, 20);
INSERT INTO recordings VALUES (59, 'D677', 'low', 'kolzoutwais', 265, 1725, '2013-04-11', 18, 24);
INSERT INTO recordings VALUES (60, 'D853', 'critical', 'windy', 281, 3834, '2010-08-19', 5, 26);
INSERT INTO recordings VALUES (61, 'D305', 'low', 'sunny', 427, 2098, '2013-07-11', 3, 8);
INSERT INTO recordings VALUES (62, 'D393', 'high', 'windy', 192, 2467, '2012-10-24', 12, 14);
INSERT INTO recordings VALUES (63, 'D544', 'high', 'rainy', 194, 3799, '2016-10-02', 12, 20);
INSERT INTO recordings VALUES (64, 'D303', 'high', 'snowy', 47, 4228, '2019-11-06', 13, 17);
INSERT INTO recordings VALUES (65, 'D590', 'high', 'cloudy', 371, 4404, '2019-04-14', 11, 24);
INSERT INTO recordings VALUES (66, 'D352', 'critical', 'rainy', 40, 2303, '2011-01-25', 18, 14);
INSERT INTO recordings VALUES (67, 'D728', 'high', 'rainy', 380, 3148, '2012-11-26', 31, 1);
INSERT INTO recordings VALUES (68, 'D587', 'low', 'windy', 434, 4619, '2013-07-28', 25, 15);
INSERT INTO recordings VALUES (69, 'D136', 'low', 'kolzoutwais', 66, 4947, '2011-11-03', 12, 1);
INSERT INTO recordings VALUES (70, 'D417', 'critical', 'sunny', 348, 2117, '2024-08-14', 28, 8);
INSERT INTO recordings VALUES (71, 'D622', 'low', 'cloudy', 23, 2473, '2011-01-11', 26, 20);
INSERT INTO recordings VALUES (72, 'D815', 'low', 'windy', 140, 3877, '2018-09-15', 16, 5);
INSERT INTO recordings VALUES (73, 'D798', 'critical', 'sunny', 148, 3361, '2019-12-02', 4, 19);
INSERT INTO recordings VALUES (74, 'D708', 'critical', 'windy', 461, 1670, '2018-02-04', 16, 24);
INSERT INTO recordings VALUES (75, 'D327', 'high', 'rainy', 174, 4904, '2012-05-09', 10, 1);
INSERT INTO recordings VALUES (76, 'D426', 'high', 'windy', 37, 10, '2021-10-24', 18, 6);
INSERT INTO recordings VALUES (77, 'D689', 'critical', 'sunny', 390, 3541, '2019-09-22', 12, 15);
INSERT INTO recordings VALUES (78, 'D831', 'low', 'cloudy', 368, 3903, '2016-12-07', 9, 6);
INSERT INTO recordings VALUES (79, 'D967', 'low', 'windy', 21, 4808, '2020-01-21', 13, 8);
INSERT INTO recordings VALUES (80, 'D120', 'reackru', 'windy', 168, 4763, '2023-03-14', 19, 24);
INSERT INTO recordings VALUES (81, 'D847', 'low', 'kolzoutwais', 161, 1991, '2013-11-26', 25, 17);
INSERT INTO recordings VALUES (82, 'D660', 'reackru', 'windy', 437, 790, '2020-01-10', 13, 14);
INSERT INTO recordings VALUES (83, 'D188', 'reackru', 'rainy', 305, 3318, '2018-03-09', 10, 2);
INSERT INTO recordings VALUES (84, 'D320', 'low', 'sunny', 27, 507, '2014-01-22', 4, 26);
INSERT INTO recordings VALUES (85, 'D315', 'high', 'rainy', 419, 2577, '2010-08-12', 4, 23);
INSERT INTO recordings VALUES (86, 'D455', 'reackru', 'windy', 61, 2726, '2016-04-18', 12, 4);
INSERT INTO recordings VALUES (87, 'D442', 'low', 'kolzoutwais', 476, 2481, '2017-11-28', 20, 15);
INSERT INTO recordings VALUES (88, 'D159', 'high', 'snowy', 334, 1579, '2014-05-13', 13, 5);
INSERT INTO recordings VALUES (89, 'D826', 'critical', 'cloudy', 263, 3551, '2024-04-24', 26, 5);
INSERT INTO recordings VALUES (90, 'D738', 'low', 'sunny', 5, 4943, '2019-05-18', 26, 19);
INSERT INTO recordings VALUES (91, 'D706', 'low', 'rainy', 319, 2336, '2010-12-09', 7, 12);
INSERT INTO recordings VALUES (92, 'D921', 'reackru', 'rainy', 411, 3176, '2023-03-18', 17, 10);
INSERT INTO recordings VALUES (93, 'D740', 'high', 'cloudy', 236, 4850, '2015-11-16', 31, 5);
INSERT INTO recordings VALUES (94, 'D796', 'reackru', 'windy', 302, 2755, '2018-10-03', 8, 1);
INSERT INTO recordings VALUES (95, 'D470', 'low', 'windy', 378, 147, '2015-06-04', 4, 16);
INSERT INTO recordings VALUES (96, 'D150', 'reackru', 'sunny', 115, 2145, '2016-12-08', 26, 4);
INSERT INTO recordings VALUES (97, 'D747', 'low', 'snowy', 454, 574, '2016-08-22', 25, 4);
INSERT INTO recordings VALUES (98, 'D463', 'high', 'rainy', 298, 952, '2015-09-19', 17, 4);
INSERT INTO recordings VALUES (99, 'D369', 'high', 'cloudy', 456, 948, '2023-06-01', 12, 8);
INSERT INTO recordings VALUES (100, 'D686', 'critical', 'cloudy', 421, 3267, '2016-12-23', 9, 8);
INSERT INTO recordings VALUES (101, 'D719', 'low', 'rainy', 212, 3230, '2014-06-22', 19, 8);
INSERT INTO recordings VALUES (102, 'D292', 'high', 'cloudy', 316, 978, '2020-07-08', 28, 15);
INSERT INTO recordings VALUES (103, 'D702', 'low', 'windy', 6, 4200, '2012-07-25', 13, 24);
INSERT INTO recordings VALUES (104, 'D916', 'low', 'sunny', 403, 4090, '2013-03-13', 7, 12);
INSERT INTO recordings VALUES (105, 'D553', 'low', 'rainy', 286, 1168, '2013-10-12', 13, 16);
INSERT INTO recordings VALUES (106, 'D716', 'reackru', 'snowy', 421, 4522, '2013-06-23', 18, 24);
INSERT INTO recordings VALUES (107, 'D699', 'high', 'sunny', 56, 4876, '2015-01-14', 19, 1);
INSERT INTO recordings VALUES (108, 'D420', 'high', 'cloudy', 14, 1902, '2012-03-04', 12, 19);
INSERT INTO recordings VALUES (109, 'D799', 'critical', 'cloudy', 160, 226, '2013-09-25', 6, 16);
INSERT INTO recordings VALUES (110, 'D170', 'reackru', 'snowy', 30, 2060, '2013-08-11', 12, 8);
INSERT INTO recordings VALUES (111, 'D941', 'low', 'rainy', 186, 2260, '2016-03-07', 3, 20);
INSERT INTO recordings VALUES (112, 'D834', 'low', 'windy', 136, 4489, '2016-03-18', 5, 1);
INSERT INTO recordings VALUES (113, 'D717', 'low', 'rainy', 359, 3453, '2021-11-18', 13, 19);
INSERT INTO recordings VALUES (114, 'D113', 'high', 'snowy', 133, 4978, '2018-05-01', 28, 2);
INSERT INTO recordings VALUES (115, 'D705', 'high', 'kolzoutwais', 436, 4005, '2019-09-07', 17, 20);
INSERT INTO recordings VALUES (116, 'D920', 'high', 'rainy', 66, 2369, '2022-03-02', 3, 23);
INSERT INTO recordings VALUES (117, 'D449', 'critical', 'windy', 401, 1651, '2017-05-27', 4, 16);
INSERT INTO recordings VALUES (118, 'D891', 'reackru', 'rainy', 105, 2731, '2023-05-01', 8, 24);
INSERT INTO recordings VALUES (119, 'D633', 'reackru', 'rainy', 283, 3127, '2013-02-26', 4, 8);
INSERT INTO recordings VALUES (120, 'D392', 'low', 'rainy', 237, 1923, '2013-05-28', 20, 23);
