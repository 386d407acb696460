CREATE TABLE mchn (
  mchn_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  rnk TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  score INTEGER NOT NULL,
  experience INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO mchn VALUES (1, 'Kroundbreack Queakul', 'deputy', 'Canada', 334, 3, '1984-06-11');
INSERT INTO mchn VALUES (2, 'Kate Quist', 'huckmai', 'Egypt', 915, 16, '1950-01-25');
INSERT INTO mchn VALUES (3, 'Thedrim Plardrunquoun', 'huckmai', 'lutkounche', 554, 38, '1992-04-23');
INSERT INTO mchn VALUES (4, 'Clara Smith', 'dotbriches', 'Canada', 436, 35, '1966-09-05');
INSERT INTO mchn VALUES (5, 'Shirtritreand Grendvimstu', 'deputy', 'Egypt', 502, 26, '2000-09-28');
INSERT INTO mchn VALUES (6, 'Choundhabru Laitbideack', 'deputy', 'Canada', 715, 29, '1980-04-09');
INSERT INTO mchn VALUES (7, 'Victor Rivera', 'vimwun', 'lutkounche', 849, 40, '1949-10-21');
INSERT INTO mchn VALUES (8, 'Daisy Nash', 'huckmai', 'Egypt', 366, 15, '1994-04-09');
INSERT INTO mchn VALUES (9, 'Dainshoumbaick Kealniwen', 'dotbriches', 'France', 138, 31, '1981-10-21');
INSERT INTO mchn VALUES (10, 'Gaimclonlai Goulsko', 'senior', 'lutkounche', 250, 38, '1946-04-08');
INSERT INTO mchn VALUES (11, 'Clara Reed', 'vimwun', 'lutkounche', 474, 10, '1959-08-09');
INSERT INTO mchn VALUES (12, 'Shalqui Steamkraisker', 'senior', 'lutkounche', 578, 37, '1957-04-19');
INSERT INTO mchn VALUES (13, 'Daisy Hart', 'deputy', 'Canada', 506, 3, '1983-05-07');
INSERT INTO mchn VALUES (14, 'Meckmoum Sheandjunoul', 'dotbriches', 'lutkounche', 394, 9, '1958-09-08');
INSERT INTO mchn VALUES (15, 'Rosa Price', 'vimwun', 'lutkounche', 727, 28, '1971-02-03');
INSERT INTO mchn VALUES (16, 'Leshumlai Waistaltut', 'huckmai', 'Egypt', 572, 23, '1947-09-03');
INSERT INTO mchn VALUES (17, 'Grerploumpick Skendcheat', 'dotbriches', 'Egypt', 380, 22, '1959-02-17');
INSERT INTO mchn VALUES (18, 'Ben Lopez', 'vimwun', 'lutkounche', 223, 33, '1981-03-06');
INSERT INTO mchn VALUES (19, 'Waickdait Meflail', 'vimwun', 'Canada', 608, 25, '1947-02-23');
INSERT INTO mchn VALUES (20, 'Maria Klein', 'huckmai', 'Egypt', 454, 0, '1962-02-19');
INSERT INTO mchn VALUES (21, 'Flaindbend Goncleck', 'dotbriches', 'Canada', 427, 38, '1952-07-10');
INSERT INTO mchn VALUES (22, 'Sajair Hottrouplair', 'huckmai', 'lutkounche', 51, 24, '1961-08-04');
INSERT INTO mchn VALUES (23, 'Moumgri Flalreck', 'deputy', 'lutkounche', 553, 15, '1957-09-05');
INSERT INTO mchn VALUES (24, 'Liam Vega', 'huckmai', 'Egypt', 628, 35, '1986-10-10');
INSERT INTO mchn VALUES (25, 'Troursteat Taistronquan', 'deputy', 'lutkounche', 662, 32, '1965-09-23');
INSERT INTO mchn VALUES (26, 'Lasdrea Troutclou', 'vimwun', 'lutkounche', 906, 16, '1948-09-15');
CREATE TABLE tbl_car (
  car_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  cnd TEXT NOT NULL,
  origin TEXT NOT NULL,
  wt INTEGER NOT NULL,
  length INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO tbl_car VALUES (1, 'Bright Lantern', 'nendskandpa', 'Poland', 345, 485, '2018-09-14');
INSERT INTO tbl_car VALUES (2, 'Grand Maple', 'new', 'France', 505, 270, '2023-04-10');
INSERT INTO tbl_car VALUES (3, 'Wuschailston Qualdeack', 'ronstand', 'France', 209, 620, '1999-10-14');
INSERT INTO tbl_car VALUES (4, 'Ploulver Kreamjaind', 'new', 'France', 693, 373, '2023-10-14');
INSERT INTO tbl_car VALUES (5, 'Fleackbrond Dirtri', 'nendskandpa', 'Egypt', 587, 664, '2016-08-16');
INSERT INTO tbl_car VALUES (6, 'Kombretdret Steplick', 'perfect', 'Egypt', 542, 411, '2020-11-01');
INSERT INTO tbl_car VALUES (7, 'Grand Cedar', 'perfect', 'Poland', 799, 517, '2016-07-18');
INSERT INTO tbl_car VALUES (8, 'Skendclulveam Boucktet', 'perfect', 'Poland', 250, 23, '2009-03-14');
INSERT INTO tbl_car VALUES (9, 'Sailjem Skompensai', 'nendskandpa', 'Egypt', 281, 177, '2014-05-06');
INSERT INTO tbl_car VALUES (10, 'Skindtheandchot Stildunflil', 'perfect', 'Germany', 28, 565, '2019-10-18');
INSERT INTO tbl_car VALUES (11, 'Granlolchom Trujemzar', 'ronstand', 'Poland', 806, 90, '2018-11-25');
INSERT INTO tbl_car VALUES (12, 'Maltur Rothimnot', 'ronstand', 'France', 332, 651, '2005-01-16');
INSERT INTO tbl_car VALUES (13, 'Vedroschai Plundtitoum', 'ronstand', 'France', 114, 88, '2001-11-21');
INSERT INTO tbl_car VALUES (14, 'Roustaick Suckrar', 'nendskandpa', 'Egypt', 475, 176, '2011-04-02');
INSERT INTO tbl_car VALUES (15, 'Brouflam Krumgrurplou', 'perfect', 'Poland', 216, 196, '2002-10-26');
INSERT INTO tbl_car VALUES (16, 'Skodrond Mouckkril', 'plisetwound', 'Sweden', 719, 654, '2021-04-08');
INSERT INTO tbl_car VALUES (17, 'Druckshaim Zeckquond', 'new', 'France', 60, 673, '2015-01-27');
INSERT INTO tbl_car VALUES (18, 'Drourthond Heltesbrea', 'nendskandpa', 'Egypt', 873, 400, '2014-11-22');
INSERT INTO tbl_car VALUES (19, 'Sweet Comet', 'ronstand', 'France', 488, 491, '2009-02-23');
INSERT INTO tbl_car VALUES (20, 'Sweet Orchid', 'plisetwound', 'Germany', 73, 305, '2013-02-23');
INSERT INTO tbl_car VALUES (21, 'Treatkeatbris Mourvousheam', 'nendskandpa', 'Poland', 600, 458, '2015-10-08');
INSERT INTO tbl_car VALUES (22, 'Brilplas Grenwambe', 'ronstand', 'Poland', 178, 567, '2022-08-09');
INSERT INTO tbl_car VALUES (23, 'Bright Storm', 'ronstand', 'Germany', 583, 280, '2007-10-25');
INSERT INTO tbl_car VALUES (24, 'Gruhurvat Krusti', 'perfect', 'Poland', 206, 224, '2005-01-18');
CREATE TABLE rep_tab (
  rep_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  wthr TEXT NOT NULL,
  prio TEXT NOT NULL,
  rebate INTEGER NOT NULL,
  amt INTEGER NOT NULL,
  logged TEXT NOT NULL,
  mechanic_id INTEGER NOT NULL,
  car_key INTEGER NOT NULL,
  FOREIGN KEY (mechanic_id) REFERENCES mchn(mchn_id),
  FOREIGN KEY (car_key) REFERENCES tbl_car(car_no)
);
INSERT INTO rep_tab VALUES (1, 'Q694', 'jeamvaicktres', 'high', 46, 3046, '2012-07-18', 8, 5);
INSERT INTO rep_tab VALUES (2, 'Q916', 'burflil', 'high', 8, 2591, '2019-02-02', 22, 12);
INSERT INTO rep_tab VALUES (3, 'Q391', 'snowy', 'low', 45, 2112, '2010-10-10', 2, 18);
INSERT INTO rep_tab VALUES (4, 'Q301', 'jeamvaicktres', 'high', 20, 2656, '2014-09-02', 12, 22);
INSERT INTO rep_tab VALUES (5, 'Q308', 'jeamvaicktres', 'low', 41, 828, '2024-09-28', 4, 13);
INSERT INTO rep_tab VALUES (6, 'Q972', 'burflil', 'high', 14, 3504, '2013-11-21', 7, 9);
INSERT INTO rep_tab VALUES (7, 'Q257', 'jeamvaicktres', 'normal', 48, 4653, '2011-01-21', 17, 1);
INSERT INTO rep_tab VALUES (8, 'Q448', 'jeamvaicktres', 'low', 39, 3435, '2012-10-03', 15, 2);
INSERT INTO rep_tab VALUES (9, 'Q321', 'burflil', 'low', 18, 1331, '2023-10-25', 20, 12);
INSERT INTO rep_tab VALUES (10, 'Q813', 'zurthou', 'low', 27, 1953, '2014-11-12', 18, 8);
INSERT INTO rep_tab VALUES (11, 'Q730', 'burflil', 'high', 42, 2184, '2010-08-19', 23, 2);
INSERT INTO rep_tab VALUES (12, 'Q197', 'snowy', 'normal', 60, 4884, '2018-11-17', 22, 3);
INSERT INTO rep_tab VALUES (13, 'Q139', 'snowy', 'high', 25, 1966, '2017-06-13', 1, 18);
INSERT INTO rep_tab VALUES (14, 'Q208', 'snowy', 'high', 24, 769, '2021-03-19', 17, 11);
INSERT INTO rep_tab VALUES (15, 'Q429', 'jeamvaicktres', 'low', 29, 971, '2012-02-14', 1, 18);
INSERT INTO rep_tab VALUES (16, 'Q306', 'snowy', 'high', 0, 3792, '2023-04-11', 3, 2);
INSERT INTO rep_tab VALUES (17, 'Q196', 'burflil', 'low', 55, 20, '2018-05-06', 15, 15);
INSERT INTO rep_tab VALUES (18, 'Q588', 'snowy', 'high', 11, 3794, '2023-05-07', 7, 8);
INSERT INTO rep_tab VALUES (19, 'Q154', 'zurthou', 'high', 8, 3395, '2015-10-07', 22, 8);
INSERT INTO rep_tab VALUES (20, 'Q760', 'seaswenvin', 'high', 55, 2240, '2012-01-08', 23, 8);
INSERT INTO rep_tab VALUES (21, 'Q244', 'snowy', 'high', 55, 3025, '2016-06-07', 22, 9);
INSERT INTO rep_tab VALUES (22, 'Q800', 'burflil', 'critical', 42, 1601, '2020-04-08', 3, 15);
INSERT INTO rep_tab VALUES (23, 'Q647', 'jeamvaicktres', 'low', 14, 1977, '2020-09-26', 5, 4);
INSERT INTO rep_tab VALUES (24, 'Q256', 'jeamvaicktres', 'high', 33, 1591, '2018-10-08', 3, 8);
INSERT INTO rep_tab VALUES (25, 'Q929', 'burflil', 'high', 41, 4670, '2017-08-05', 7, 23);
INSERT INTO rep_tab VALUES (26, 'Q634', 'snowy', 'low', 50, 3331, '2017-11-24', 21, 18);
INSERT INTO rep_tab VALUES (27, 'Q818', 'snowy', 'high', 55, 3987, '2020-12-19', 21, 15);
INSERT INTO rep_tab VALUES (28, 'Q153', 'snowy', 'low', 19, 2986, '2012-03-10', 23, 14);
INSERT INTO rep_tab VALUES (29, 'Q938', 'zurthou', 'high', 60, 4050, '2014-07-26', 18, 11);
INSERT INTO rep_tab VALUES (30, 'Q837', 'snowy', 'high', 43, 2087, '2015-04-18', 19, 10);
INSERT INTO rep_tab VALUES (31, 'Q988', 'snowy', 'high', 36, 2490, '2017-12-01', 26, 2);
INSERT INTO rep_tab VALUES (32, 'Q502', 'jeamvaicktres', 'low', 2, 3517, '2013-06-02', 26, 11);
INSERT INTO rep_tab VALUES (33, 'Q186', 'jeamvaicktres', 'high', 50, 771, '2020-02-23', 4, 14);
INSERT INTO rep_tab VALUES (34, 'Q833', 'seaswenvin', 'high', 60, 3223, '2015-05-24', 12, 12);
INSERT INTO rep_tab VALUES (35, 'Q605', 'burflil', 'normal', 17, 896, '2016-02-08', 14, 14);
INSERT INTO rep_tab VALUES (36, 'Q745', 'jeamvaicktres', 'high', 1, 694, '2021-04-15', 23, 1);
INSERT INTO rep_tab VALUES (37, 'Q992', 'burflil', 'high', 45, 4398, '2022-01-27', 19, 23);
INSERT INTO rep_tab VALUES (38, 'Q890', 'snowy', 'high', 6, 2408, '2018-02-17', 3, 23);
INSERT INTO rep_tab VALUES (39, 'Q596', 'burflil', 'high', 6, 2052, '2010-03-01', 12, 22);
INSERT INTO rep_tab VALUES (40, 'Q687', 'snowy', 'high', 26, 1290, '2013-10-28', 22, 10);
INSERT INTO rep_tab VALUES (41, 'Q657', 'snowy', 'high', 46, 1739, '2018-09-26', 21, 1);
INSERT INTO rep_tab VALUES (42, 'Q709', 'snowy', 'low', 31, 4537, '2012-06-20', 7, 14);
INSERT INTO rep_tab VALUES (43, 'Q538', 'snowy', 'low', 19, 3234, '2016-12-04', 3, 22);
INSERT INTO rep_tab VALUES (44, 'Q549', 'snowy', 'high', 49, 4825, '2024-02-05', 26, 1);
INSERT INTO rep_tab VALUES (45, 'Q642', 'snowy', 'high', 22, 4889, '2022-05-13', 21, 7);
INSERT INTO rep_tab VALUES (46, 'Q748', 'snowy', 'normal', 28, 2491, '2013-05-08', 22, 4);
INSERT INTO rep_tab VALUES (47, 'Q530', 'burflil', 'low', 25, 78, '2016-09-12', 7, 12);
INSERT INTO rep_tab VALUES (48, 'Q342', 'seaswenvin', 'high', 8, 640, '2011-05-22', 21, 23);
INSERT INTO rep_tab VALUES (49, 'Q918', 'zurthou', 'high', 25, 1900, '2016-06-15', 21, 17);
INSERT INTO rep_tab VALUES (50, 'Q892', 'burflil', 'high', 58, 1242, '2017-02-08', 22, 24);
INSERT INTO rep_tab VALUES (51, 'Q871', 'snowy', 'high', 53, 1528, '2023-08-26', 8, 19);
INSERT INTO rep_tab VALUES (52, 'Q872', 'jeamvaicktres', 'low', 19, 2489, '2012-01-18', 22, 21);
INSERT INTO rep_tab VALUES (53, 'Q171', 'snowy', 'low', 7, 2241, '2021-06-06', 1, 1);
INSERT INTO rep_tab VALUES (54, 'Q159', 'zurthou', 'low', 50, 1004, '2020-11-26', 17, 15);
INSERT INTO rep_tab VALUES (55, 'Q206', 'seaswenvin', 'high', 29, 606, '2019-10-01', 2, 15);
INSERT INTO rep_tab VALUES (56, 'Q222', 'snowy', 'high', 54, 3676, '2024-08-21', 20, 7);
INSERT INTO rep_tab VALUES (57, 'Q528', 'snowy', 'low', 23, 80, '2021-12-20', 22, 3);
INSERT INTO rep_tab VALUES (58, 'Q145', 'snowy', 'low', 0, 2635, '2012-12-21', 19, 1);
INSERT INTO rep_tab VALUES (59, 'Q508', 'seaswenvin', 'high', 17, 2148, '2011-05-02', 21, 4);
INSERT INTO rep_tab VALUES (60, 'Q507', 'burflil', 'high', 8, 2610, '2019-09-03', 24, 9);
INSERT INTO rep_tab VALUES (61, 'Q487', 'jeamvaicktres', 'high', 33, 1780, '2016-11-19', 21, 3);
INSERT INTO rep_tab VALUES (62, 'Q712', 'burflil', 'high', 26, 4831, '2016-06-26', 5, 22);
INSERT INTO rep_tab VALUES (63, 'Q514', 'jeamvaicktres', 'high', 28, 1936, '2015-08-17', 20, 8);
INSERT INTO rep_tab VALUES (64, 'Q295', 'seaswenvin', 'critical', 56, 4245, '2017-09-21', 9, 2);
INSERT INTO rep_tab VALUES (65, 'Q652', 'snowy', 'low', 51, 4147, '2017-02-02', 20, 23);
INSERT INTO rep_tab VALUES (66, 'Q761', 'burflil', 'high', 26, 540, '2012-07-16', 12, 11);
INSERT INTO rep_tab VALUES (67, 'Q651', 'snowy', 'low', 9, 4507, '2012-12-02', 17, 23);
INSERT INTO rep_tab VALUES (68, 'Q589', 'jeamvaicktres', 'high', 7, 1535, '2016-08-20', 15, 9);
INSERT INTO rep_tab VALUES (69, 'Q498', 'jeamvaicktres', 'high', 41, 1023, '2022-06-21', 22, 23);
INSERT INTO rep_tab VALUES (70, 'Q568', 'seaswenvin', 'high', 17, 4726, '2020-09-04', 2, 23);
INSERT INTO rep_tab VALUES (71, 'Q343', 'jeamvaicktres', 'normal', 13, 3728, '2012-01-12', 11, 7);
INSERT INTO rep_tab VALUES (72, 'Q236', 'burflil', 'normal', 28, 326, '2021-01-22', 20, 7);
INSERT INTO rep_tab VALUES (73, 'Q788', 'snowy', 'high', 59, 2710, '2024-09-27', 3, 15);
INSERT INTO rep_tab VALUES (74, 'Q727', 'burflil', 'normal', 32, 2241, '2013-08-15', 18, 8);
INSERT INTO rep_tab VALUES (75, 'Q901', 'seaswenvin', 'low', 7, 448, '2022-05-16', 24, 18);
INSERT INTO rep_tab VALUES (76, 'Q476', 'jeamvaicktres', 'critical', 46, 981, '2020-06-27', 24, 8);
INSERT INTO rep_tab VALUES (77, 'Q397', 'jeamvaicktres', 'high', 15, 3573, '2024-06-06', 3, 19);
INSERT INTO rep_tab VALUES (78, 'Q218', 'zurthou', 'normal', 2, 2620, '2024-09-02', 8, 2);
INSERT INTO rep_tab VALUES (79, 'Q759', 'seaswenvin', 'low', 18, 3809, '2021-02-19', 1, 24);
INSERT INTO rep_tab VALUES (80, 'Q604', 'snowy', 'normal', 6, 767, '2019-04-21', 17, 7);
INSERT INTO rep_tab VALUES (81, 'Q571', 'burflil', 'low', 11, 2738, '2024-04-22', 15, 11);
INSERT INTO rep_tab VALUES (82, 'Q701', 'jeamvaicktres', 'high', 46, 3022, '2020-01-18', 21, 4);
INSERT INTO rep_tab VALUES (83, 'Q658', 'snowy', 'critical', 9, 1386, '2015-11-28', 22, 5);
INSERT INTO rep_tab VALUES (84, 'Q897', 'jeamvaicktres', 'high', 52, 2915, '2023-11-06', 22, 14);
INSERT INTO rep_tab VALUES (85, 'Q598', 'burflil', 'high', 27, 4839, '2024-08-05', 11, 10);
INSERT INTO rep_tab VALUES (86, 'Q524', 'burflil', 'high', 8, 4228, '2010-07-01', 13, 15);
INSERT INTO rep_tab VALUES (87, 'Q329', 'snowy', 'low', 18, 4573, '2013-04-06', 22, 9);
INSERT INTO rep_tab VALUES (88, 'Q564', 'jeamvaicktres', 'high', 8, 4099, '2021-05-21', 24, 1);
INSERT INTO rep_tab VALUES (89, 'Q817', 'burflil', 'high', 23, 2007, '2012-06-11', 3, 18);
INSERT INTO rep_tab VALUES (90, 'Q214', 'jeamvaicktres', 'high', 25, 2265, '2016-07-15', 3, 9);
INSERT INTO rep_tab VALUES (91, 'Q118', 'seaswenvin', 'critical', 51, 3699, '2024-04-12', 12, 11);
INSERT INTO rep_tab VALUES (92, 'Q331', 'jeamvaicktres', 'low', 33, 4724, '2022-01-24', 21, 23);
INSERT INTO rep_tab VALUES (93, 'Q841', 'burflil', 'high', 22, 2661, '2019-10-17', 7, 12);
INSERT INTO rep_tab VALUES (94, 'Q846', 'burflil', 'normal', 47, 3739, '2024-04-08', 17, 2);
INSERT INTO rep_tab VALUES (95, 'Q665', 'zurthou', 'high', 33, 2418, '2021-03-17', 19, 6);
INSERT INTO rep_tab VALUES (96, 'Q887', 'jeamvaicktres', 'critical', 29, 2269, '2014-03-20', 9, 9);
INSERT INTO rep_tab VALUES (97, 'Q949', 'snowy', 'high', 7, 1413, '2012-05-27', 15, 8);
INSERT INTO rep_tab VALUES (98, 'Q956', 'burflil', 'high', 12, 3402, '2018-12-21', 26, 12);
INSERT INTO rep_tab VALUES (99, 'Q587', 'snowy', 'high', 26, 2462, '2018-03-01', 1, 7);
INSERT INTO rep_tab VALUES (100, 'Q544', 'snowy', 'high', 15, 1643, '2020-07-20', 12, 10);
INSERT INTO rep_tab VALUES (101, 'Q457', 'zurthou', 'high', 38, 652, '2015-09-27', 8, 6);
INSERT INTO rep_tab VALUES (102, 'Q362', 'snowy', 'high', 23, 2991, '2013-04-24', 11, 4);
INSERT INTO rep_tab VALUES (103, 'Q490', 'snowy', 'high', 57, 4095, '2024-04-25', 21, 1);
INSERT INTO rep_tab VALUES (104, 'Q765', 'jeamvaicktres', 'high', 39, 1960, '2014-03-08', 3, 14);
INSERT INTO rep_tab VALUES (105, 'Q638', 'jeamvaicktres', 'high', 34, 2780, '2012-05-22', 15, 23);
INSERT INTO rep_tab VALUES (106, 'Q995', 'jeamvaicktres', 'normal', 16, 2273, '2012-10-15', 15, 15);
INSERT INTO rep_tab VALUES (107, 'Q782', 'seaswenvin', 'normal', 33, 2437, '2024-03-15', 24, 14);
INSERT INTO rep_tab VALUES (108, 'Q408', 'snowy', 'critical', 1, 3983, '2011-06-08', 14, 15);
INSERT INTO rep_tab VALUES (109, 'Q794', 'jeamvaicktres', 'normal', 5, 3766, '2017-07-20', 7, 14);
INSERT INTO rep_tab VALUES (110, 'Q950', 'jeamvaicktres', 'low', 58, 2640, '2016-11-25', 19, 11);
INSERT INTO rep_tab VALUES (111, 'Q269', 'burflil', 'critical', 13, 2276, '2021-11-03', 8, 1);
INSERT INTO rep_tab VALUES (112, 'Q804', 'snowy', 'high', 8, 2978, '2022-11-21', 17, 13);
INSERT INTO rep_tab VALUES (113, 'Q692', 'jeamvaicktres', 'normal', 39, 4854, '2019-12-18', 8, 6);
INSERT INTO rep_tab VALUES (114, 'Q958', 'jeamvaicktres', 'high', 19, 3652, '2013-04-23', 22, 2);
INSERT INTO rep_tab VALUES (115, 'Q135', 'jeamvaicktres', 'high', 59, 3860, '2021-04-25', 24, 8);
INSERT INTO rep_tab VALUES (116, 'Q550', 'seaswenvin', 'low', 8, 4403, '2022-12-08', 3, 8);
INSERT INTO rep_tab VALUES (117, 'Q473', 'snowy', 'high', 45, 4322, '2020-07-28', 2, 7);
INSERT INTO rep_tab VALUES (118, 'Q569', 'seaswenvin', 'high', 18, 2951, '2016-04-25', 2, 17);
INSERT INTO rep_tab VALUES (119, 'Q386', 'snowy', 'critical', 23, 133, '2014-08-11', 12, 4);
INSERT INTO rep_tab VALUES (120, 'Q928', 'zurthou', 'high', 31, 2077, '2014-12-26', 24, 22);
