CREATE TABLE tbl_herder (
  nr INTEGER PRIMARY KEY,
  herder_name TEXT NOT NULL,
  work_shift TEXT NOT NULL,
  place_nm TEXT NOT NULL,
  sal INTEGER NOT NULL,
  seniority INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO tbl_herder VALUES (1, 'Shogamtack Woner', 'weekend', 'Riga', 3954, 37, '2010-07-12');
INSERT INTO tbl_herder VALUES (2, 'Nisdeal Bintil', 'double', 'sounpeandpluck', 5317, 37, '2010-05-16');
INSERT INTO tbl_herder VALUES (3, 'Victor Martin', 'double', 'Riga', 4727, 32, '2017-04-16');
INSERT INTO tbl_herder VALUES (4, 'George Cohen', 'double', 'Toronto', 4023, 35, '2023-10-25');
INSERT INTO tbl_herder VALUES (5, 'Posbi Reckbrais', 'weekend', 'Bremen', 9001, 33, '1995-08-19');
INSERT INTO tbl_herder VALUES (6, 'Shackleand Libes', 'double', 'clotbim', 7544, 10, '1997-05-19');
INSERT INTO tbl_herder VALUES (7, 'Riweathais Zanplis', 'day', 'sounpeandpluck', 1791, 25, '1990-07-22');
INSERT INTO tbl_herder VALUES (8, 'Ben Dunn', 'day', 'Riga', 3018, 20, '2023-09-28');
INSERT INTO tbl_herder VALUES (9, 'Gina Lopez', 'night', 'Bremen', 8936, 21, '2003-04-02');
INSERT INTO tbl_herder VALUES (10, 'Jack Walsh', 'night', 'Toronto', 6830, 2, '2003-06-12');
INSERT INTO tbl_herder VALUES (11, 'Settrol Wounlir', 'night', 'clotbim', 9084, 36, '2016-12-23');
INSERT INTO tbl_herder VALUES (12, 'Zeacleam Gaikril', 'early', 'Toronto', 1582, 34, '2011-10-08');
INSERT INTO tbl_herder VALUES (13, 'Dresvaick Gealquick', 'putclirrean', 'Toronto', 2157, 31, '1999-07-24');
INSERT INTO tbl_herder VALUES (14, 'Zanchaick Lainplundki', 'double', 'sounpeandpluck', 1986, 28, '2023-07-24');
INSERT INTO tbl_herder VALUES (15, 'Munflondou Skainbrannean', 'day', 'Bremen', 9239, 9, '2022-06-20');
INSERT INTO tbl_herder VALUES (16, 'Draigeamjor Quaicho', 'putclirrean', 'Toronto', 1318, 5, '2022-04-18');
INSERT INTO tbl_herder VALUES (17, 'Vousquuto Puchuwor', 'weekend', 'sounpeandpluck', 3561, 40, '1990-02-10');
INSERT INTO tbl_herder VALUES (18, 'Quatroultrot Naisheas', 'day', 'Toronto', 4557, 28, '2000-12-04');
INSERT INTO tbl_herder VALUES (19, 'Wendy Ellis', 'day', 'Toronto', 7050, 16, '2020-05-19');
INSERT INTO tbl_herder VALUES (20, 'Shotgrevour Clocktrundgron', 'night', 'Toronto', 7152, 33, '2001-06-16');
INSERT INTO tbl_herder VALUES (21, 'Vailgun Fleckchan', 'weekend', 'Bremen', 5896, 38, '1989-01-10');
INSERT INTO tbl_herder VALUES (22, 'Xavier Sato', 'weekend', 'Riga', 6900, 3, '2003-10-14');
INSERT INTO tbl_herder VALUES (23, 'Gina Smith', 'early', 'clotbim', 7106, 8, '1994-04-10');
INSERT INTO tbl_herder VALUES (24, 'Kroumwaind Kutchund', 'night', 'Toronto', 5396, 40, '1985-06-27');
INSERT INTO tbl_herder VALUES (25, 'Clara Young', 'early', 'Riga', 5811, 9, '1990-01-13');
INSERT INTO tbl_herder VALUES (26, 'Zoe Grant', 'night', 'Bremen', 4371, 27, '2022-11-07');
INSERT INTO tbl_herder VALUES (27, 'Hanna Smith', 'early', 'clotbim', 7447, 3, '1995-08-07');
CREATE TABLE all_cows (
  cow_id INTEGER PRIMARY KEY,
  cow_name TEXT NOT NULL,
  country TEXT NOT NULL,
  stuff TEXT NOT NULL,
  weight INTEGER NOT NULL,
  in_stock INTEGER NOT NULL,
  produced TEXT NOT NULL
);
INSERT INTO all_cows VALUES (1, 'Shirdirpem Pleatrimclol', 'shounbobom', 'jatflack', 245, 256, '1960-07-12');
INSERT INTO all_cows VALUES (2, 'Brunseatmeck Homnosnat', 'grounquea', 'jatflack', 810, 190, '2009-12-22');
INSERT INTO all_cows VALUES (3, 'Bright Anchor', 'Croatia', 'jatflack', 150, 7, '1989-08-14');
INSERT INTO all_cows VALUES (4, 'Choutskou Stoumskou', 'France', 'jatflack', 129, 208, '1994-02-26');
INSERT INTO all_cows VALUES (5, 'Zeflimpim Beatnicle', 'grounquea', 'leather', 266, 372, '1968-10-08');
INSERT INTO all_cows VALUES (6, 'Skolstel Joumshendnal', 'grounquea', 'theankin', 635, 162, '1977-01-17');
INSERT INTO all_cows VALUES (7, 'Linjoun Grilnerstail', 'wankrasvos', 'leather', 676, 75, '1971-07-04');
INSERT INTO all_cows VALUES (8, 'Jaisfla Zeandpaicknound', 'grounquea', 'jatflack', 616, 16, '1996-02-05');
INSERT INTO all_cows VALUES (9, 'Packsorthom Drurskes', 'grounquea', 'glass', 551, 150, '2014-03-26');
INSERT INTO all_cows VALUES (10, 'Cleapleasnean Parulleat', 'wankrasvos', 'glass', 563, 2, '2018-01-24');
INSERT INTO all_cows VALUES (11, 'Wild Lotus', 'France', 'leather', 13, 207, '1964-12-19');
INSERT INTO all_cows VALUES (12, 'Somand Lorsham', 'grounquea', 'jatflack', 276, 223, '1961-05-10');
INSERT INTO all_cows VALUES (13, 'Proud Falcon', 'France', 'glass', 875, 22, '1967-10-14');
INSERT INTO all_cows VALUES (14, 'Krailgrailheand Migrim', 'grounquea', 'theankin', 734, 98, '2010-07-22');
INSERT INTO all_cows VALUES (15, 'Happy Storm', 'Croatia', 'theankin', 571, 194, '1984-02-02');
INSERT INTO all_cows VALUES (16, 'Clindpaicktrait Krasdastris', 'Croatia', 'leather', 667, 213, '2018-08-08');
INSERT INTO all_cows VALUES (17, 'Mighty Beacon', 'Croatia', 'theankin', 484, 303, '1995-09-10');
INSERT INTO all_cows VALUES (18, 'Ancient Maple', 'Croatia', 'jatflack', 28, 185, '1975-10-21');
INSERT INTO all_cows VALUES (19, 'Gaimsumquaim Thundstom', 'France', 'leather', 789, 97, '2014-04-06');
INSERT INTO all_cows VALUES (20, 'Truckdeckbe Briszewund', 'shounbobom', 'theankin', 54, 184, '2020-02-09');
INSERT INTO all_cows VALUES (21, 'Pleaspock Dinthourzam', 'grounquea', 'leather', 416, 394, '1981-06-02');
INSERT INTO all_cows VALUES (22, 'Jendlas Zoungrund', 'Greece', 'jatflack', 482, 136, '1981-01-12');
INSERT INTO all_cows VALUES (23, 'Happy Willow', 'grounquea', 'theankin', 18, 94, '1997-09-22');
INSERT INTO all_cows VALUES (24, 'Frozen Raven', 'grounquea', 'leather', 136, 77, '1985-07-02');
INSERT INTO all_cows VALUES (25, 'Vostrur Clottraclu', 'grounquea', 'glass', 207, 331, '2001-12-25');
INSERT INTO all_cows VALUES (26, 'Droulfeatdren Troumflenshai', 'grounquea', 'leather', 329, 160, '2013-08-15');
INSERT INTO all_cows VALUES (27, 'Tetcloutflend Jatkraitaim', 'grounquea', 'leather', 789, 271, '1989-08-21');
INSERT INTO all_cows VALUES (28, 'Zouckchil Stesjout', 'grounquea', 'theankin', 172, 71, '1999-07-19');
INSERT INTO all_cows VALUES (29, 'Pleamsti Geldat', 'grounquea', 'theankin', 658, 186, '2004-06-14');
INSERT INTO all_cows VALUES (30, 'Grutskurris Trislo', 'shounbobom', 'glass', 67, 72, '2006-01-22');
INSERT INTO all_cows VALUES (31, 'Sweet Raven', 'Greece', 'glass', 24, 269, '1987-04-20');
CREATE TABLE milking_list (
  mlkn_id INTEGER PRIMARY KEY,
  mlkn_no_x TEXT NOT NULL,
  method TEXT NOT NULL,
  channel TEXT NOT NULL,
  minutes_n INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  by_herder INTEGER NOT NULL,
  fk_cow INTEGER NOT NULL,
  FOREIGN KEY (by_herder) REFERENCES tbl_herder(nr),
  FOREIGN KEY (fk_cow) REFERENCES all_cows(cow_id)
);
INSERT INTO milking_list VALUES (1, 'N468', 'invoice', 'email', 437, 588, '2012-10-21', 15, 12);
INSERT INTO milking_list VALUES (2, 'N360', 'invoice', 'email', 195, 705, '2019-01-25', 18, 28);
INSERT INTO milking_list VALUES (3, 'N190', 'cash', 'email', 317, 156, '2011-10-16', 7, 1);
INSERT INTO milking_list VALUES (4, 'N193', 'invoice', 'email', 211, 132, '2013-12-23', 7, 5);
INSERT INTO milking_list VALUES (5, 'N780', 'invoice', 'email', 386, 731, '2016-01-14', 20, 23);
INSERT INTO milking_list VALUES (6, 'N932', 'invoice', 'pirflum', 87, 720, '2022-01-10', 7, 23);
INSERT INTO milking_list VALUES (7, 'N759', 'cheque', 'email', 373, 393, '2022-12-06', 22, 7);
INSERT INTO milking_list VALUES (8, 'N375', 'invoice', 'pirflum', 224, 799, '2021-05-15', 3, 8);
INSERT INTO milking_list VALUES (9, 'N723', 'thatkretdour', 'houndwour', 317, 423, '2015-10-11', 7, 9);
INSERT INTO milking_list VALUES (10, 'N944', 'thatkretdour', 'email', 203, 232, '2021-12-25', 22, 14);
INSERT INTO milking_list VALUES (11, 'N618', 'cash', 'email', 203, 310, '2023-10-20', 4, 12);
INSERT INTO milking_list VALUES (12, 'N383', 'thatkretdour', 'email', 307, 560, '2021-03-10', 19, 23);
INSERT INTO milking_list VALUES (13, 'N288', 'invoice', 'email', 95, 52, '2015-10-21', 26, 23);
INSERT INTO milking_list VALUES (14, 'N428', 'thatkretdour', 'email', 254, 215, '2022-04-19', 24, 17);
INSERT INTO milking_list VALUES (15, 'N790', 'invoice', 'partner', 22, 387, '2019-11-28', 24, 31);
INSERT INTO milking_list VALUES (16, 'N473', 'krainkatgen', 'email', 257, 97, '2019-04-15', 26, 12);
INSERT INTO milking_list VALUES (17, 'N409', 'cash', 'email', 349, 598, '2024-04-14', 16, 20);
INSERT INTO milking_list VALUES (18, 'N331', 'krainkatgen', 'houndwour', 128, 273, '2017-07-19', 15, 18);
INSERT INTO milking_list VALUES (19, 'N568', 'krainkatgen', 'email', 238, 406, '2011-10-14', 12, 31);
INSERT INTO milking_list VALUES (20, 'N748', 'invoice', 'partner', 207, 901, '2012-04-27', 16, 16);
INSERT INTO milking_list VALUES (21, 'N200', 'cash', 'email', 410, 214, '2017-02-07', 17, 7);
INSERT INTO milking_list VALUES (22, 'N557', 'cash', 'email', 139, 532, '2018-10-26', 22, 9);
INSERT INTO milking_list VALUES (23, 'N603', 'krainkatgen', 'pirflum', 119, 149, '2024-12-03', 12, 25);
INSERT INTO milking_list VALUES (24, 'N212', 'krainkatgen', 'email', 446, 233, '2018-01-01', 4, 1);
INSERT INTO milking_list VALUES (25, 'N881', 'krainkatgen', 'pirflum', 156, 383, '2017-06-04', 2, 19);
INSERT INTO milking_list VALUES (26, 'N868', 'krainkatgen', 'partner', 394, 806, '2019-02-13', 17, 19);
INSERT INTO milking_list VALUES (27, 'N749', 'thatkretdour', 'email', 446, 28, '2016-10-13', 21, 14);
INSERT INTO milking_list VALUES (28, 'N677', 'invoice', 'pirflum', 404, 931, '2015-10-09', 17, 9);
INSERT INTO milking_list VALUES (29, 'N681', 'cash', 'email', 375, 836, '2016-03-20', 16, 27);
INSERT INTO milking_list VALUES (30, 'N351', 'thatkretdour', 'email', 43, 455, '2020-06-17', 17, 7);
INSERT INTO milking_list VALUES (31, 'N367', 'cheque', 'pirflum', 289, 310, '2010-11-26', 17, 16);
INSERT INTO milking_list VALUES (32, 'N925', 'krainkatgen', 'partner', 10, 706, '2024-10-14', 22, 1);
INSERT INTO milking_list VALUES (33, 'N239', 'krainkatgen', 'partner', 121, 370, '2020-04-23', 22, 13);
INSERT INTO milking_list VALUES (34, 'N231', 'wouwir', 'pirflum', 320, 245, '2023-12-05', 21, 31);
INSERT INTO milking_list VALUES (35, 'N631', 'invoice', 'houndwour', 34, 626, '2018-11-22', 17, 19);
INSERT INTO milking_list VALUES (36, 'N566', 'cash', 'email', 272, 941, '2021-10-23', 20, 1);
INSERT INTO milking_list VALUES (37, 'N277', 'invoice', 'houndwour', 50, 933, '2024-09-12', 7, 1);
INSERT INTO milking_list VALUES (38, 'N431', 'cash', 'houndwour', 213, 696, '2023-09-23', 27, 18);
INSERT INTO milking_list VALUES (39, 'N252', 'invoice', 'email', 166, 748, '2016-08-05', 4, 12);
INSERT INTO milking_list VALUES (40, 'N417', 'cheque', 'email', 376, 709, '2010-10-16', 3, 3);
INSERT INTO milking_list VALUES (41, 'N104', 'krainkatgen', 'email', 195, 24, '2023-04-23', 15, 14);
INSERT INTO milking_list VALUES (42, 'N218', 'wouwir', 'partner', 72, 348, '2023-02-05', 17, 8);
INSERT INTO milking_list VALUES (43, 'N493', 'cheque', 'pirflum', 343, 128, '2022-01-04', 17, 15);
INSERT INTO milking_list VALUES (44, 'N229', 'cheque', 'partner', 309, 492, '2021-06-04', 10, 9);
INSERT INTO milking_list VALUES (45, 'N413', 'thatkretdour', 'partner', 311, 870, '2010-03-28', 2, 25);
INSERT INTO milking_list VALUES (46, 'N356', 'wouwir', 'pirflum', 45, 294, '2017-08-11', 25, 13);
INSERT INTO milking_list VALUES (47, 'N902', 'wouwir', 'email', 134, 903, '2012-07-18', 16, 20);
INSERT INTO milking_list VALUES (48, 'N969', 'wouwir', 'email', 427, 803, '2022-07-03', 16, 7);
INSERT INTO milking_list VALUES (49, 'N613', 'cheque', 'partner', 382, 304, '2021-03-28', 25, 5);
INSERT INTO milking_list VALUES (50, 'N197', 'wouwir', 'email', 153, 675, '2021-09-25', 20, 18);
INSERT INTO milking_list VALUES (51, 'N332', 'cash', 'email', 240, 186, '2021-04-02', 18, 28);
INSERT INTO milking_list VALUES (52, 'N605', 'krainkatgen', 'houndwour', 312, 38, '2012-05-07', 3, 16);
INSERT INTO milking_list VALUES (53, 'N175', 'cash', 'email', 246, 444, '2013-06-04', 16, 14);
INSERT INTO milking_list VALUES (54, 'N696', 'wouwir', 'email', 462, 796, '2024-09-14', 17, 23);
INSERT INTO milking_list VALUES (55, 'N584', 'invoice', 'email', 128, 205, '2019-09-21', 9, 16);
INSERT INTO milking_list VALUES (56, 'N160', 'invoice', 'partner', 20, 771, '2021-09-02', 3, 12);
INSERT INTO milking_list VALUES (57, 'N151', 'thatkretdour', 'partner', 133, 700, '2022-09-26', 26, 26);
INSERT INTO milking_list VALUES (58, 'N103', 'krainkatgen', 'pirflum', 44, 33, '2020-06-08', 16, 12);
INSERT INTO milking_list VALUES (59, 'N502', 'wouwir', 'partner', 62, 935, '2010-06-02', 16, 9);
INSERT INTO milking_list VALUES (60, 'N143', 'invoice', 'partner', 324, 366, '2016-05-09', 26, 15);
INSERT INTO milking_list VALUES (61, 'N253', 'cheque', 'email', 153, 933, '2017-06-05', 16, 5);
INSERT INTO milking_list VALUES (62, 'N159', 'wouwir', 'pirflum', 126, 528, '2010-10-01', 20, 28);
INSERT INTO milking_list VALUES (63, 'N442', 'krainkatgen', 'email', 167, 834, '2014-07-07', 17, 23);
INSERT INTO milking_list VALUES (64, 'N822', 'invoice', 'email', 328, 132, '2020-05-02', 7, 8);
INSERT INTO milking_list VALUES (65, 'N545', 'cheque', 'pirflum', 442, 717, '2015-01-08', 9, 26);
INSERT INTO milking_list VALUES (66, 'N737', 'cheque', 'houndwour', 470, 803, '2020-07-10', 21, 23);
INSERT INTO milking_list VALUES (67, 'N370', 'wouwir', 'pirflum', 110, 182, '2016-07-22', 16, 27);
INSERT INTO milking_list VALUES (68, 'N105', 'thatkretdour', 'partner', 315, 259, '2014-02-07', 7, 9);
INSERT INTO milking_list VALUES (69, 'N315', 'invoice', 'email', 211, 12, '2015-07-24', 9, 16);
INSERT INTO milking_list VALUES (70, 'N185', 'thatkretdour', 'partner', 113, 459, '2011-01-14', 22, 8);
INSERT INTO milking_list VALUES (71, 'N490', 'cash', 'email', 475, 397, '2023-01-21', 4, 8);
INSERT INTO milking_list VALUES (72, 'N734', 'invoice', 'email', 421, 732, '2010-09-03', 17, 13);
INSERT INTO milking_list VALUES (73, 'N784', 'cash', 'partner', 348, 394, '2013-12-03', 8, 31);
INSERT INTO milking_list VALUES (74, 'N382', 'thatkretdour', 'email', 380, 510, '2018-12-26', 8, 5);
INSERT INTO milking_list VALUES (75, 'N108', 'krainkatgen', 'partner', 225, 323, '2021-12-13', 12, 4);
INSERT INTO milking_list VALUES (76, 'N207', 'cash', 'email', 245, 105, '2011-02-07', 16, 19);
INSERT INTO milking_list VALUES (77, 'N576', 'cheque', 'email', 99, 363, '2012-08-06', 17, 9);
INSERT INTO milking_list VALUES (78, 'N995', 'wouwir', 'partner', 275, 817, '2016-11-08', 18, 5);
INSERT INTO milking_list VALUES (79, 'N297', 'invoice', 'email', 330, 814, '2018-02-22', 3, 18);
INSERT INTO milking_list VALUES (80, 'N850', 'cheque', 'email', 307, 424, '2018-12-17', 7, 22);
INSERT INTO milking_list VALUES (81, 'N729', 'thatkretdour', 'houndwour', 332, 173, '2024-06-07', 20, 16);
INSERT INTO milking_list VALUES (82, 'N225', 'wouwir', 'partner', 90, 351, '2023-08-13', 7, 7);
INSERT INTO milking_list VALUES (83, 'N466', 'cash', 'pirflum', 103, 935, '2015-09-11', 8, 18);
INSERT INTO milking_list VALUES (84, 'N311', 'invoice', 'email', 176, 339, '2018-10-09', 3, 26);
INSERT INTO milking_list VALUES (85, 'N877', 'wouwir', 'email', 186, 61, '2017-04-16', 24, 14);
INSERT INTO milking_list VALUES (86, 'N399', 'cash', 'email', 150, 391, '2023-11-08', 26, 22);
INSERT INTO milking_list VALUES (87, 'N699', 'krainkatgen', 'email', 190, 148, '2018-02-05', 4, 18);
INSERT INTO milking_list VALUES (88, 'N578', 'cash', 'email', 233, 153, '2020-09-20', 7, 27);
INSERT INTO milking_list VALUES (89, 'N585', 'wouwir', 'partner', 84, 595, '2022-08-27', 21, 23);
INSERT INTO milking_list VALUES (90, 'N238', 'cheque', 'partner', 461, 294, '2011-07-01', 7, 25);
INSERT INTO milking_list VALUES (91, 'N639', 'cheque', 'houndwour', 190, 675, '2012-03-17', 2, 31);
INSERT INTO milking_list VALUES (92, 'N171', 'cheque', 'pirflum', 231, 542, '2020-10-15', 9, 3);
INSERT INTO milking_list VALUES (93, 'N700', 'thatkretdour', 'email', 432, 415, '2024-08-18', 16, 18);
INSERT INTO milking_list VALUES (94, 'N940', 'cash', 'houndwour', 452, 598, '2015-10-26', 7, 31);
INSERT INTO milking_list VALUES (95, 'N245', 'invoice', 'email', 218, 608, '2017-11-15', 16, 5);
INSERT INTO milking_list VALUES (96, 'N278', 'cash', 'email', 315, 917, '2020-05-04', 3, 9);
INSERT INTO milking_list VALUES (97, 'N155', 'krainkatgen', 'partner', 248, 157, '2022-07-12', 27, 17);
INSERT INTO milking_list VALUES (98, 'N593', 'thatkretdour', 'partner', 443, 189, '2019-01-15', 10, 18);
INSERT INTO milking_list VALUES (99, 'N462', 'krainkatgen', 'partner', 52, 772, '2024-12-22', 22, 4);
INSERT INTO milking_list VALUES (100, 'N814', 'invoice', 'pirflum', 451, 111, '2016-04-27', 17, 4);
INSERT INTO milking_list VALUES (101, 'N295', 'krainkatgen', 'houndwour', 222, 654, '2019-12-21', 19, 1);
INSERT INTO milking_list VALUES (102, 'N474', 'cheque', 'pirflum', 329, 568, '2024-10-24', 24, 22);
INSERT INTO milking_list VALUES (103, 'N323', 'cash', 'email', 347, 231, '2015-08-24', 22, 12);
INSERT INTO milking_list VALUES (104, 'N347', 'thatkretdour', 'email', 258, 900, '2022-02-03', 15, 12);
INSERT INTO milking_list VALUES (105, 'N196', 'wouwir', 'email', 385, 680, '2020-09-02', 25, 28);
INSERT INTO milking_list VALUES (106, 'N802', 'cash', 'email', 334, 559, '2022-11-01', 19, 25);
INSERT INTO milking_list VALUES (107, 'N281', 'cheque', 'partner', 290, 762, '2020-07-13', 15, 12);
INSERT INTO milking_list VALUES (108, 'N379', 'cash', 'email', 401, 948, '2013-11-19', 16, 1);
INSERT INTO milking_list VALUES (109, 'N554', 'krainkatgen', 'email', 343, 437, '2021-11-06', 7, 7);
INSERT INTO milking_list VALUES (110, 'N837', 'invoice', 'partner', 15, 232, '2024-03-09', 7, 12);
INSERT INTO milking_list VALUES (111, 'N223', 'krainkatgen', 'email', 210, 756, '2016-08-17', 18, 8);
INSERT INTO milking_list VALUES (112, 'N457', 'cash', 'houndwour', 402, 227, '2021-07-24', 2, 13);
INSERT INTO milking_list VALUES (113, 'N727', 'cheque', 'email', 394, 116, '2014-04-19', 17, 16);
INSERT INTO milking_list VALUES (114, 'N556', 'wouwir', 'partner', 320, 941, '2020-10-02', 16, 22);
INSERT INTO milking_list VALUES (115, 'N752', 'wouwir', 'partner', 449, 200, '2020-02-12', 12, 1);
INSERT INTO milking_list VALUES (116, 'N775', 'wouwir', 'partner', 350, 948, '2010-03-04', 8, 12);
INSERT INTO milking_list VALUES (117, 'N657', 'krainkatgen', 'email', 178, 806, '2016-05-18', 3, 1);
INSERT INTO milking_list VALUES (118, 'N941', 'invoice', 'houndwour', 175, 356, '2018-10-06', 22, 14);
INSERT INTO milking_list VALUES (119, 'N256', 'krainkatgen', 'partner', 104, 614, '2022-12-01', 21, 9);
INSERT INTO milking_list VALUES (120, 'N665', 'invoice', 'email', 248, 159, '2019-12-08', 17, 5);
