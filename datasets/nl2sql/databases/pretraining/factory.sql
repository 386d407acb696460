CREATE TABLE tbl_operator (
  id INTEGER PRIMARY KEY,
  operator_name TEXT NOT NULL,
  status TEXT NOT NULL,
  loc TEXT NOT NULL,
  sal INTEGER NOT NULL,
  pts INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO tbl_operator VALUES (1, 'Nina Hart', 'keckbrister', 'rickbaitound', 4851, 667, '2019-08-07');
INSERT INTO tbl_operator VALUES (2, 'Mabruckgrous Nuckfla', 'zinstouplind', 'Zagreb', 1345, 464, '1996-03-16');
INSERT INTO tbl_operator VALUES (3, 'Geakre Fulchon', 'absent', 'droutzair', 6214, 419, '2011-04-27');
INSERT INTO tbl_operator VALUES (4, 'Chounkoutfo Krurround', 'zardemraind', 'Dublin', 6635, 352, '1986-07-26');
INSERT INTO tbl_operator VALUES (5, 'Zoe Ford', 'zinstouplind', 'droutzair', 8653, 616, '1993-08-06');
INSERT INTO tbl_operator VALUES (6, 'Flontrait Pluclu', 'zinstouplind', 'Zagreb', 6822, 753, '2000-09-22');
INSERT INTO tbl_operator VALUES (7, 'Mickwelwim Skimji', 'zinstouplind', 'Zagreb', 2977, 551, '1985-11-14');
INSERT INTO tbl_operator VALUES (8, 'Clara Weber', 'suspended', 'rickbaitound', 4743, 42, '1996-07-14');
INSERT INTO tbl_operator VALUES (9, 'Xavier Price', 'suspended', 'Athens', 2107, 37, '2023-04-26');
INSERT INTO tbl_operator VALUES (10, 'Dettris Kandses', 'zinstouplind', 'Athens', 3508, 284, '2014-06-21');
INSERT INTO tbl_operator VALUES (11, 'Victor Nolan', 'zinstouplind', 'jisaipail', 9641, 161, '2012-11-03');
INSERT INTO tbl_operator VALUES (12, 'Zoulcle Neackclounur', 'zinstouplind', 'Athens', 5165, 650, '2021-12-23');
INSERT INTO tbl_operator VALUES (13, 'Dusskat Cloundzisfler', 'keckbrister', 'droutzair', 7208, 303, '1986-09-20');
INSERT INTO tbl_operator VALUES (14, 'Xavier Kaya', 'zinstouplind', 'Zagreb', 9456, 462, '1998-09-09');
INSERT INTO tbl_operator VALUES (15, 'Brilgerflind Hurflem', 'keckbrister', 'jisaipail', 1473, 571, '1988-02-24');
INSERT INTO tbl_operator VALUES (16, 'Dreatskockdrick Sisskou', 'absent', 'rickbaitound', 4097, 175, '2015-10-14');
INSERT INTO tbl_operator VALUES (17, 'Hanna Hughes', 'suspended', 'Zagreb', 7947, 902, '1991-09-16');
INSERT INTO tbl_operator VALUES (18, 'Jack Price', 'zinstouplind', 'Athens', 8098, 572, '2005-06-27');
INSERT INTO tbl_operator VALUES (19, 'Gratbrar Grutkreckzor', 'zardemraind', 'droutzair', 3301, 145, '2023-01-13');
INSERT INTO tbl_operator VALUES (20, 'Peter Park', 'absent', 'droutzair', 3984, 237, '1992-12-25');
INSERT INTO tbl_operator VALUES (21, 'Plumdrirnim Musousel', 'absent', 'jisaipail', 3505, 469, '1998-10-01');
INSERT INTO tbl_operator VALUES (22, 'Nina Jones', 'keckbrister', 'droutzair', 2887, 34, '1985-03-18');
INSERT INTO tbl_operator VALUES (23, 'Flaitvea Brabrack', 'suspended', 'Athens', 7063, 176, '2003-01-05');
INSERT INTO tbl_operator VALUES (24, 'Simon Torres', 'zinstouplind', 'Dublin', 8642, 464, '2003-05-20');
INSERT INTO tbl_operator VALUES (25, 'Hanna Torres', 'suspended', 'Athens', 3570, 34, '2013-07-02');
CREATE TABLE rbt_tab (
  rbt_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  hue TEXT NOT NULL,
  kind TEXT NOT NULL,
  wgt INTEGER NOT NULL,
  length INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO rbt_tab VALUES (1, 'Trickhound Tailgrous', 'plilgaitrum', 'organic', 353, 503, '2005-07-06');
INSERT INTO rbt_tab VALUES (2, 'Plunskeacksund Plaintraimquoun', 'vamqui', 'premium', 209, 523, '2016-09-19');
INSERT INTO rbt_tab VALUES (3, 'Grundskesnail Staicktaindjack', 'vamqui', 'premium', 657, 536, '2018-03-08');
INSERT INTO rbt_tab VALUES (4, 'Ancient Falcon', 'silver', 'vintage', 310, 470, '2002-11-20');
INSERT INTO rbt_tab VALUES (5, 'Sweet Lotus', 'silver', 'vintage', 41, 414, '1999-02-03');
INSERT INTO rbt_tab VALUES (6, 'Grand Rose', 'silver', 'vintage', 223, 180, '2023-07-09');
INSERT INTO rbt_tab VALUES (7, 'Dratkrea Stainbris', 'silver', 'organic', 136, 669, '2011-04-18');
INSERT INTO rbt_tab VALUES (8, 'Taintickthick Fluckchutbro', 'silver', 'organic', 813, 658, '2015-07-01');
INSERT INTO rbt_tab VALUES (9, 'Fickbur Stonddrut', 'silver', 'organic', 752, 27, '2007-04-05');
INSERT INTO rbt_tab VALUES (10, 'Happy Anchor', 'silver', 'rurnimhair', 113, 277, '2001-06-17');
INSERT INTO rbt_tab VALUES (11, 'Ferclomwas Roclar', 'plurquol', 'rurnimhair', 69, 23, '2024-05-08');
INSERT INTO rbt_tab VALUES (12, 'Iron Tiger', 'grey', 'vintage', 134, 296, '2022-05-05');
INSERT INTO rbt_tab VALUES (13, 'Traisbouples Pousflum', 'vamqui', 'organic', 597, 30, '2019-03-27');
INSERT INTO rbt_tab VALUES (14, 'Pasdund Stunflikrout', 'silver', 'vintage', 666, 185, '2015-06-19');
INSERT INTO rbt_tab VALUES (15, 'Ancient Anchor', 'vamqui', 'premium', 689, 642, '2000-12-10');
INSERT INTO rbt_tab VALUES (16, 'Velvet Rose', 'plurquol', 'vintage', 632, 197, '2023-04-05');
INSERT INTO rbt_tab VALUES (17, 'Velvet Raven', 'vamqui', 'modern', 865, 612, '1999-12-16');
INSERT INTO rbt_tab VALUES (18, 'Rapid Storm', 'nichick', 'premium', 225, 11, '2000-12-08');
INSERT INTO rbt_tab VALUES (19, 'Dickbir Bukais', 'plilgaitrum', 'vintage', 25, 489, '2007-11-05');
INSERT INTO rbt_tab VALUES (20, 'Proud Lantern', 'silver', 'premium', 668, 229, '2021-03-19');
INSERT INTO rbt_tab VALUES (21, 'Teasbrouckbrair Sourvin', 'plurquol', 'rurnimhair', 802, 623, '2016-07-04');
INSERT INTO rbt_tab VALUES (22, 'Wockwoskind Kreazai', 'grey', 'premium', 546, 84, '2021-06-12');
INSERT INTO rbt_tab VALUES (23, 'Stondsaquen Thultasgrum', 'vamqui', 'premium', 442, 141, '2012-03-22');
INSERT INTO rbt_tab VALUES (24, 'Gresmatlond Qualjoun', 'silver', 'vintage', 276, 291, '2001-08-01');
INSERT INTO rbt_tab VALUES (25, 'Jushaskon Drolshuckdo', 'nichick', 'vintage', 278, 498, '2002-03-08');
CREATE TABLE inspection_list (
  nr INTEGER PRIMARY KEY,
  inspection_code TEXT NOT NULL,
  via TEXT NOT NULL,
  season TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  reduction INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  by_operator INTEGER NOT NULL,
  fk_robo INTEGER NOT NULL,
  FOREIGN KEY (by_operator) REFERENCES tbl_operator(id),
  FOREIGN KEY (fk_robo) REFERENCES rbt_tab(rbt_id)
);
INSERT INTO inspection_list VALUES (1, 'P588', 'drulskistel', 'taindmul', 759, 46, '2022-05-02', 8, 21);
INSERT INTO inspection_list VALUES (2, 'P363', 'drulskistel', 'autumn', 787, 56, '2015-08-25', 21, 3);
INSERT INTO inspection_list VALUES (3, 'P968', 'online', 'taindmul', 116, 17, '2010-12-21', 12, 18);
INSERT INTO inspection_list VALUES (4, 'P623', 'walk-in', 'lolgrotten', 855, 30, '2021-03-26', 7, 21);
INSERT INTO inspection_list VALUES (5, 'P241', 'phone', 'winter', 598, 14, '2018-08-21', 10, 20);
INSERT INTO inspection_list VALUES (6, 'P876', 'walk-in', 'winter', 16, 8, '2015-08-25', 21, 8);
INSERT INTO inspection_list VALUES (7, 'P897', 'drulskistel', 'autumn', 925, 1, '2018-02-02', 5, 4);
INSERT INTO inspection_list VALUES (8, 'P152', 'phone', 'winter', 536, 49, '2015-04-21', 13, 21);
INSERT INTO inspection_list VALUES (9, 'P542', 'phone', 'autumn', 467, 25, '2024-09-12', 13, 23);
INSERT INTO inspection_list VALUES (10, 'P595', 'online', 'lolgrotten', 379, 6, '2015-07-12', 10, 16);
INSERT INTO inspection_list VALUES (11, 'P188', 'phone', 'winter', 143, 60, '2019-05-02', 23, 8);
INSERT INTO inspection_list VALUES (12, 'P519', 'online', 'lolgrotten', 836, 37, '2021-06-03', 7, 15);
INSERT INTO inspection_list VALUES (13, 'P402', 'phone', 'winter', 30, 43, '2022-12-08', 23, 13);
INSERT INTO inspection_list VALUES (14, 'P645', 'online', 'autumn', 566, 25, '2023-07-08', 18, 3);
INSERT INTO inspection_list VALUES (15, 'P834', 'online', 'winter', 64, 40, '2013-04-16', 17, 18);
INSERT INTO inspection_list VALUES (16, 'P729', 'drulskistel', 'taindmul', 250, 57, '2012-02-14', 23, 8);
INSERT INTO inspection_list VALUES (17, 'P267', 'walk-in', 'lolgrotten', 438, 19, '2023-05-06', 25, 18);
INSERT INTO inspection_list VALUES (18, 'P240', 'online', 'autumn', 2, 54, '2020-08-25', 10, 21);
INSERT INTO inspection_list VALUES (19, 'P896', 'online', 'autumn', 257, 42, '2016-06-10', 16, 18);
INSERT INTO inspection_list VALUES (20, 'P833', 'drulskistel', 'winter', 682, 23, '2024-11-22', 9, 24);
INSERT INTO inspection_list VALUES (21, 'P431', 'drulskistel', 'winter', 29, 48, '2012-02-18', 7, 6);
INSERT INTO inspection_list VALUES (22, 'P854', 'drulskistel', 'lolgrotten', 723, 24, '2012-05-18', 15, 12);
INSERT INTO inspection_list VALUES (23, 'P167', 'drulskistel', 'taindmul', 632, 34, '2011-03-08', 15, 14);
INSERT INTO inspection_list VALUES (24, 'P112', 'quailfluck', 'winter', 247, 47, '2024-02-03', 8, 19);
INSERT INTO inspection_list VALUES (25, 'P795', 'walk-in', 'winter', 932, 58, '2013-12-11', 18, 16);
INSERT INTO inspection_list VALUES (26, 'P933', 'quailfluck', 'autumn', 861, 46, '2016-05-16', 7, 20);
INSERT INTO inspection_list VALUES (27, 'P630', 'walk-in', 'winter', 190, 49, '2015-11-22', 20, 18);
INSERT INTO inspection_list VALUES (28, 'P975', 'drulskistel', 'lolgrotten', 23, 58, '2018-03-22', 23, 19);
INSERT INTO inspection_list VALUES (29, 'P340', 'phone', 'autumn', 88, 15, '2013-10-15', 18, 5);
INSERT INTO inspection_list VALUES (30, 'P945', 'drulskistel', 'autumn', 818, 28, '2018-01-05', 7, 7);
INSERT INTO inspection_list VALUES (31, 'P409', 'phone', 'lolgrotten', 423, 38, '2010-08-20', 20, 6);
INSERT INTO inspection_list VALUES (32, 'P662', 'quailfluck', 'winter', 56, 18, '2010-08-08', 15, 8);
INSERT INTO inspection_list VALUES (33, 'P213', 'phone', 'winter', 644, 20, '2010-09-11', 17, 11);
INSERT INTO inspection_list VALUES (34, 'P971', 'phone', 'autumn', 316, 4, '2024-02-17', 3, 16);
INSERT INTO inspection_list VALUES (35, 'P611', 'online', 'lolgrotten', 536, 36, '2022-05-03', 18, 16);
INSERT INTO inspection_list VALUES (36, 'P494', 'walk-in', 'lolgrotten', 160, 37, '2024-02-24', 24, 12);
INSERT INTO inspection_list VALUES (37, 'P186', 'phone', 'autumn', 797, 25, '2011-12-12', 25, 14);
INSERT INTO inspection_list VALUES (38, 'P386', 'phone', 'winter', 658, 23, '2023-08-26', 16, 14);
INSERT INTO inspection_list VALUES (39, 'P643', 'quailfluck', 'lolgrotten', 53, 4, '2017-04-24', 15, 12);
INSERT INTO inspection_list VALUES (40, 'P301', 'walk-in', 'winter', 7, 2, '2023-01-17', 7, 6);
INSERT INTO inspection_list VALUES (41, 'P873', 'drulskistel', 'autumn', 391, 31, '2013-04-25', 15, 6);
INSERT INTO inspection_list VALUES (42, 'P860', 'walk-in', 'winter', 97, 8, '2020-02-06', 18, 24);
INSERT INTO inspection_list VALUES (43, 'P416', 'online', 'winter', 866, 32, '2021-10-11', 18, 24);
INSERT INTO inspection_list VALUES (44, 'P280', 'quailfluck', 'lolgrotten', 690, 36, '2022-12-01', 24, 15);
INSERT INTO inspection_list VALUES (45, 'P493', 'walk-in', 'taindmul', 703, 6, '2024-08-09', 8, 11);
INSERT INTO inspection_list VALUES (46, 'P901', 'drulskistel', 'lolgrotten', 625, 9, '2014-04-20', 12, 21);
INSERT INTO inspection_list VALUES (47, 'P956', 'drulskistel', 'taindmul', 821, 46, '2021-11-08', 10, 24);
INSERT INTO inspection_list VALUES (48, 'P102', 'phone', 'lolgrotten', 143, 60, '2024-05-10', 18, 18);
INSERT INTO inspection_list VALUES (49, 'P949', 'online', 'taindmul', 544, 25, '2010-01-06', 25, 4);
INSERT INTO inspection_list VALUES (50, 'P917', 'phone', 'autumn', 473, 22, '2012-04-16', 1, 8);
INSERT INTO inspection_list VALUES (51, 'P142', 'drulskistel', 'lolgrotten', 861, 28, '2012-01-19', 10, 24);
INSERT INTO inspection_list VALUES (52, 'P932', 'quailfluck', 'winter', 276, 18, '2024-07-24', 2, 11);
INSERT INTO inspection_list VALUES (53, 'P824', 'online', 'lolgrotten', 812, 34, '2010-04-18', 18, 16);
INSERT INTO inspection_list VALUES (54, 'P410', 'phone', 'autumn', 930, 37, '2018-08-27', 13, 4);
INSERT INTO inspection_list VALUES (55, 'P321', 'phone', 'winter', 76, 7, '2013-12-02', 10, 13);
INSERT INTO inspection_list VALUES (56, 'P924', 'walk-in', 'winter', 405, 47, '2021-08-17', 2, 11);
INSERT INTO inspection_list VALUES (57, 'P155', 'drulskistel', 'autumn', 469, 28, '2022-02-24', 13, 19);
INSERT INTO inspection_list VALUES (58, 'P309', 'walk-in', 'lolgrotten', 358, 27, '2020-03-01', 15, 15);
INSERT INTO inspection_list VALUES (59, 'P865', 'online', 'taindmul', 22, 27, '2013-06-05', 7, 4);
INSERT INTO inspection_list VALUES (60, 'P955', 'online', 'lolgrotten', 681, 56, '2015-02-27', 25, 16);
INSERT INTO inspection_list VALUES (61, 'P576', 'drulskistel', 'winter', 174, 29, '2023-01-14', 8, 19);
INSERT INTO inspection_list VALUES (62, 'P478', 'phone', 'lolgrotten', 342, 3, '2019-10-25', 16, 16);
INSERT INTO inspection_list VALUES (63, 'P553', 'phone', 'lolgrotten', 793, 39, '2013-06-17', 3, 2);
INSERT INTO inspection_list VALUES (64, 'P760', 'walk-in', 'winter', 684, 10, '2011-07-01', 17, 23);
INSERT INTO inspection_list VALUES (65, 'P287', 'phone', 'lolgrotten', 108, 59, '2023-07-18', 24, 19);
INSERT INTO inspection_list VALUES (66, 'P293', 'drulskistel', 'winter', 109, 18, '2010-01-19', 10, 19);
INSERT INTO inspection_list VALUES (67, 'P715', 'walk-in', 'winter', 853, 47, '2012-05-21', 8, 19);
INSERT INTO inspection_list VALUES (68, 'P130', 'walk-in', 'winter', 407, 38, '2017-01-13', 24, 14);
INSERT INTO inspection_list VALUES (69, 'P796', 'online', 'winter', 365, 7, '2017-02-02', 2, 2);
INSERT INTO inspection_list VALUES (70, 'P486', 'drulskistel', 'lolgrotten', 438, 58, '2022-05-25', 12, 18);
INSERT INTO inspection_list VALUES (71, 'P189', 'drulskistel', 'lolgrotten', 498, 19, '2021-08-22', 1, 19);
INSERT INTO inspection_list VALUES (72, 'P609', 'drulskistel', 'autumn', 787, 5, '2016-08-08', 1, 19);
INSERT INTO inspection_list VALUES (73, 'P939', 'walk-in', 'lolgrotten', 742, 16, '2021-04-04', 23, 14);
INSERT INTO inspection_list VALUES (74, 'P323', 'online', 'winter', 905, 29, '2020-01-13', 17, 14);
INSERT INTO inspection_list VALUES (75, 'P855', 'drulskistel', 'autumn', 688, 9, '2012-02-19', 20, 6);
INSERT INTO inspection_list VALUES (76, 'P327', 'drulskistel', 'winter', 193, 2, '2018-10-22', 9, 17);
INSERT INTO inspection_list VALUES (77, 'P667', 'drulskistel', 'winter', 641, 8, '2014-04-07', 6, 7);
INSERT INTO inspection_list VALUES (78, 'P401', 'walk-in', 'lolgrotten', 499, 47, '2020-06-21', 10, 15);
INSERT INTO inspection_list VALUES (79, 'P125', 'drulskistel', 'winter', 463, 44, '2019-09-02', 16, 6);
INSERT INTO inspection_list VALUES (80, 'P878', 'walk-in', 'lolgrotten', 233, 53, '2014-02-13', 3, 14);
INSERT INTO inspection_list VALUES (81, 'P952', 'walk-in', 'taindmul', 97, 42, '2020-07-26', 25, 11);
INSERT INTO inspection_list VALUES (82, 'P525', 'online', 'taindmul', 688, 9, '2015-01-19', 1, 24);
INSERT INTO inspection_list VALUES (83, 'P570', 'online', 'lolgrotten', 880, 26, '2024-05-08', 2, 24);
INSERT INTO inspection_list VALUES (84, 'P610', 'drulskistel', 'winter', 198, 11, '2023-04-13', 19, 14);
INSERT INTO inspection_list VALUES (85, 'P663', 'drulskistel', 'autumn', 718, 36, '2023-07-10', 13, 5);
INSERT INTO inspection_list VALUES (86, 'P495', 'quailfluck', 'lolgrotten', 95, 51, '2018-02-13', 12, 14);
INSERT INTO inspection_list VALUES (87, 'P131', 'walk-in', 'lolgrotten', 931, 3, '2019-11-10', 16, 17);
INSERT INTO inspection_list VALUES (88, 'P726', 'quailfluck', 'winter', 69, 52, '2019-11-18', 12, 7);
INSERT INTO inspection_list VALUES (89, 'P898', 'walk-in', 'winter', 186, 28, '2014-02-06', 18, 20);
INSERT INTO inspection_list VALUES (90, 'P972', 'drulskistel', 'lolgrotten', 22, 49, '2012-07-11', 7, 14);
INSERT INTO inspection_list VALUES (91, 'P461', 'phone', 'autumn', 580, 6, '2019-12-11', 8, 4);
INSERT INTO inspection_list VALUES (92, 'P204', 'drulskistel', 'autumn', 491, 3, '2011-12-01', 23, 7);
INSERT INTO inspection_list VALUES (93, 'P339', 'phone', 'winter', 428, 42, '2017-04-04', 15, 14);
INSERT INTO inspection_list VALUES (94, 'P305', 'online', 'autumn', 89, 18, '2019-01-09', 19, 2);
INSERT INTO inspection_list VALUES (95, 'P236', 'phone', 'taindmul', 715, 25, '2010-01-02', 21, 23);
INSERT INTO inspection_list VALUES (96, 'P840', 'online', 'winter', 478, 15, '2013-07-02', 25, 8);
INSERT INTO inspection_list VALUES (97, 'P257', 'drulskistel', 'autumn', 459, 56, '2011-05-16', 10, 18);
INSERT INTO inspection_list VALUES (98, 'P290', 'drulskistel', 'winter', 271, 42, '2018-09-20', 23, 24);
INSERT INTO inspection_list VALUES (99, 'P650', 'quailfluck', 'lolgrotten', 306, 8, '2020-01-20', 25, 14);
INSERT INTO inspection_list VALUES (100, 'P235', 'online', 'autumn', 767, 7, '2017-11-08', 20, 2);
INSERT INTO inspection_list VALUES (101, 'P589', 'walk-in', 'lolgrotten', 459, 3, '2021-04-18', 17, 17);
INSERT INTO inspection_list VALUES (102, 'P567', 'online', 'lolgrotten', 528, 48, '2015-07-02', 25, 14);
INSERT INTO inspection_list VALUES (103, 'P921', 'quailfluck', 'autumn', 394, 16, '2020-10-10', 10, 6);
INSERT INTO inspection_list VALUES (104, 'P820', 'walk-in', 'lolgrotten', 863, 57, '2023-12-06', 13, 17);
INSERT INTO inspection_list VALUES (105, 'P382', 'walk-in', 'winter', 706, 32, '2012-10-16', 23, 23);
INSERT INTO inspection_list VALUES (106, 'P475', 'online', 'taindmul', 645, 47, '2016-02-05', 23, 6);
INSERT INTO inspection_list VALUES (107, 'P639', 'online', 'autumn', 664, 51, '2011-12-17', 19, 19);
INSERT INTO inspection_list VALUES (108, 'P554', 'online', 'lolgrotten', 752, 39, '2017-12-19', 24, 24);
INSERT INTO inspection_list VALUES (109, 'P396', 'quailfluck', 'lolgrotten', 329, 59, '2013-11-18', 16, 7);
INSERT INTO inspection_list VALUES (110, 'P221', 'walk-in', 'winter', 553, 10, '2023-05-05', 23, 23);
INSERT INTO inspection_list VALUES (111, 'P388', 'online', 'autumn', 675, 24, '2024-05-04', 8, 23);
INSERT INTO inspection_list VALUES (112, 'P199', 'online', 'lolgrotten', 47, 59, '2011-04-02', 11, 12);
INSERT INTO inspection_list VALUES (113, 'P317', 'walk-in', 'autumn', 28, 52, '2010-08-03', 17, 17);
INSERT INTO inspection_list VALUES (114, 'P253', 'online', 'winter', 524, 38, '2024-02-06', 10, 13);
INSERT INTO inspection_list VALUES (115, 'P383', 'walk-in', 'lolgrotten', 618, 44, '2011-03-04', 15, 16);
INSERT INTO inspection_list VALUES (116, 'P326', 'drulskistel', 'winter', 45, 45, '2010-11-09', 11, 7);
INSERT INTO inspection_list VALUES (117, 'P175', 'walk-in', 'autumn', 209, 23, '2010-12-03', 23, 16);
INSERT INTO inspection_list VALUES (118, 'P719', 'online', 'winter', 451, 40, '2024-06-04', 5, 17);
INSERT INTO inspection_list VALUES (119, 'P582', 'drulskistel', 'taindmul', 221, 19, '2011-06-15', 21, 14);
INSERT INTO inspection_list VALUES (120, 'P421', 'walk-in', 'winter', 369, 14, '2021-03-01', 9, 19);
