CREATE TABLE db_jockey (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_yearly_code TEXT NOT NULL,
  db_shift TEXT NOT NULL,
  db_liclaitfan_haqueasthim INTEGER NOT NULL,
  db_age INTEGER NOT NULL,
  db_birthday TEXT NOT NULL
);
INSERT INTO db_jockey VALUES (1, 'Truckchuskrul Feasclurska', 'Cairo', 'night', 24, 25, '1982-09-26');
INSERT INTO db_jockey VALUES (2, 'Beasdoundwal Pousqui', 'Geneva', 'night', 39, 61, '1949-09-21');
INSERT INTO db_jockey VALUES (3, 'Ana Nolan', 'Prague', 'night', 30, 30, '1973-06-26');
INSERT INTO db_jockey VALUES (4, 'Broucknen Gruntrilha', 'Cairo', 'vealfluckthind', 0, 64, '1947-01-13');
INSERT INTO db_jockey VALUES (5, 'Dullot Drimfend', 'Geneva', 'double', 38, 27, '1969-01-09');
INSERT INTO db_jockey VALUES (6, 'Faindzi Feackshous', 'Cairo', 'day', 22, 24, '1951-01-11');
INSERT INTO db_jockey VALUES (7, 'George Smith', 'Geneva', 'night', 36, 27, '1948-09-07');
INSERT INTO db_jockey VALUES (8, 'David Irwin', 'Geneva', 'vealfluckthind', 22, 19, '1979-07-04');
INSERT INTO db_jockey VALUES (9, 'Moukun Kundjat', 'Prague', 'night', 34, 24, '1974-06-20');
INSERT INTO db_jockey VALUES (10, 'Warir Haitteal', 'Geneva', 'day', 35, 46, '1988-03-14');
INSERT INTO db_jockey VALUES (11, 'Fiona Dunn', 'Utrecht', 'early', 17, 34, '1947-09-18');
INSERT INTO db_jockey VALUES (12, 'Bella Baker', 'Utrecht', 'early', 4, 49, '1987-02-27');
INSERT INTO db_jockey VALUES (13, 'Taimcleamgros Wobretstel', 'Prague', 'vealfluckthind', 37, 42, '1982-01-23');
INSERT INTO db_jockey VALUES (14, 'Chounnouqueack Boldut', 'Cairo', 'night', 31, 70, '1983-03-22');
INSERT INTO db_jockey VALUES (15, 'Wulcluckgrar Flolthamdream', 'Geneva', 'night', 37, 38, '1985-02-21');
INSERT INTO db_jockey VALUES (16, 'Heatjodrend Thoundvun', 'Geneva', 'early', 39, 78, '1996-10-28');
INSERT INTO db_jockey VALUES (17, 'Skoucksholquel Drambras', 'Prague', 'double', 2, 31, '1994-02-16');
INSERT INTO db_jockey VALUES (18, 'Traikindthun Foulquindwait', 'Prague', 'vealfluckthind', 6, 72, '1983-01-26');
INSERT INTO db_jockey VALUES (19, 'Hanna Larsen', 'Cairo', 'double', 22, 58, '1959-07-25');
INSERT INTO db_jockey VALUES (20, 'Bareackclem Skimfou', 'Cairo', 'night', 30, 51, '1979-12-23');
INSERT INTO db_jockey VALUES (21, 'Wendy Tanaka', 'Utrecht', 'early', 5, 55, '2001-03-09');
INSERT INTO db_jockey VALUES (22, 'Maria Rivera', 'Geneva', 'double', 7, 35, '1988-10-16');
INSERT INTO db_jockey VALUES (23, 'Iris Nash', 'Utrecht', 'double', 16, 41, '1984-01-22');
CREATE TABLE db_horse (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_public_sector TEXT NOT NULL,
  db_yearly_area TEXT NOT NULL,
  db_current_fee INTEGER NOT NULL,
  db_weight INTEGER NOT NULL,
  db_direct_audit TEXT NOT NULL
);
INSERT INTO db_horse VALUES (1, 'Groundthean Zoufaidreck', 'used', 'oak', 629, 785, '1989-01-05');
INSERT INTO db_horse VALUES (2, 'Wild Ember', 'used', 'oak', 335, 243, '2016-07-23');
INSERT INTO db_horse VALUES (3, 'Proud Beacon', 'restored', 'cotton', 320, 626, '2007-11-26');
INSERT INTO db_horse VALUES (4, 'Backgrat Rozea', 'bounskund', 'cotton', 930, 339, '1991-10-22');
INSERT INTO db_horse VALUES (5, 'Noble Storm', 'used', 'windsteskreas', 601, 757, '2017-10-10');
INSERT INTO db_horse VALUES (6, 'Ancient Orchid', 'used', 'windsteskreas', 457, 758, '1969-03-18');
INSERT INTO db_horse VALUES (7, 'Sweet Meadow', 'rurflal', 'dricktulkeand', 197, 824, '1989-06-01');
INSERT INTO db_horse VALUES (8, 'Stoulvumthe Drearflimbar', 'restored', 'dricktulkeand', 512, 812, '1988-09-10');
INSERT INTO db_horse VALUES (9, 'Wild Storm', 'used', 'dricktulkeand', 775, 786, '1974-09-05');
INSERT INTO db_horse VALUES (10, 'Voutskolgond Kundclogro', 'vutquounclet', 'windsteskreas', 384, 218, '1960-06-08');
INSERT INTO db_horse VALUES (11, 'Gruswousum Vattrojick', 'used', 'dricktulkeand', 655, 594, '2023-01-16');
INSERT INTO db_horse VALUES (12, 'Proud Lantern', 'used', 'windsteskreas', 927, 177, '2016-03-01');
INSERT INTO db_horse VALUES (13, 'Gonkinkain Nusatzais', 'used', 'windsteskreas', 139, 269, '2006-05-08');
INSERT INTO db_horse VALUES (14, 'Jotgeaskeat Tuskrithou', 'rurflal', 'dricktulkeand', 136, 329, '1986-06-22');
INSERT INTO db_horse VALUES (15, 'Loundbraisbreand Tarbes', 'used', 'cotton', 575, 644, '2023-03-07');
INSERT INTO db_horse VALUES (16, 'Shijind Drisendrouck', 'vutquounclet', 'oak', 967, 135, '1972-07-01');
INSERT INTO db_horse VALUES (17, 'Bright Summit', 'restored', 'windsteskreas', 850, 382, '1978-02-03');
INSERT INTO db_horse VALUES (18, 'Queackthai Sticktrin', 'bounskund', 'cotton', 945, 660, '1969-08-06');
INSERT INTO db_horse VALUES (19, 'Jeackflaiskend Pleakear', 'rurflal', 'dricktulkeand', 301, 557, '1982-08-03');
INSERT INTO db_horse VALUES (20, 'Iron Comet', 'rurflal', 'cotton', 616, 180, '1995-08-19');
INSERT INTO db_horse VALUES (21, 'Quoustrin Quunddalvouck', 'restored', 'windsteskreas', 47, 455, '2001-10-11');
INSERT INTO db_horse VALUES (22, 'Sondskaisjain Drifikrout', 'rurflal', 'cotton', 751, 64, '1969-06-25');
INSERT INTO db_horse VALUES (23, 'Frozen Summit', 'vutquounclet', 'oak', 70, 145, '2007-07-03');
INSERT INTO db_horse VALUES (24, 'Drotzou Rorgratgand', 'used', 'oak', 404, 850, '1985-07-17');
INSERT INTO db_horse VALUES (25, 'Secret Orchid', 'used', 'windsteskreas', 403, 824, '2018-04-10');
INSERT INTO db_horse VALUES (26, 'Wild Dragon', 'vutquounclet', 'dricktulkeand', 90, 375, '1963-01-11');
INSERT INTO db_horse VALUES (27, 'Nultick Chouckgroul', 'bounskund', 'cotton', 926, 32, '1960-07-09');
INSERT INTO db_horse VALUES (28, 'Noble Comet', 'used', 'oak', 598, 741, '2007-06-22');
INSERT INTO db_horse VALUES (29, 'Ancient Summit', 'vutquounclet', 'dricktulkeand', 778, 688, '1989-07-26');
INSERT INTO db_horse VALUES (30, 'Feflout Meanplor', 'used', 'oak', 72, 88, '1974-06-06');
INSERT INTO db_horse VALUES (31, 'Thomfler Toumdrun', 'rurflal', 'dricktulkeand', 251, 692, '1981-10-14');
INSERT INTO db_horse VALUES (32, 'Kraickthoubean Karthockstar', 'used', 'oak', 884, 81, '2015-02-22');
INSERT INTO db_horse VALUES (33, 'Lucky Tiger', 'rurflal', 'cotton', 92, 878, '2011-09-10');
INSERT INTO db_horse VALUES (34, 'Ranjoulbout Sukunstand', 'restored', 'oak', 204, 319, '2009-12-22');
CREATE TABLE db_race (
  db_id INTEGER PRIMARY KEY,
  db_name TEXT NOT NULL,
  db_status TEXT NOT NULL,
  db_channel TEXT NOT NULL,
  db_gaitchutdot INTEGER NOT NULL,
  db_main_load INTEGER NOT NULL,
  db_extra_date TEXT NOT NULL,
  db_jockey_id INTEGER NOT NULL,
  db_horse_id INTEGER NOT NULL,
  FOREIGN KEY (db_jockey_id) REFERENCES db_jockey(db_id),
  FOREIGN KEY (db_horse_id) REFERENCES db_horse(db_id)
);
INSERT INTO db_race VALUES (1, 'Z868', 'DON', 'partner', 753, 276, '2018-05-20', 22, 32);
INSERT INTO db_race VALUES (2, 'Z956', 'DON', 'seatkom', 4901, 323, '2023-01-20', 21, 5);
INSERT INTO db_race VALUES (3, 'Z859', 'PE', 'partner', 890, 247, '2015-10-07', 6, 26);
INSERT INTO db_race VALUES (4, 'Z719', 'FLA', 'online', 2672, 207, '2020-01-16', 15, 25);
INSERT INTO db_race VALUES (5, 'Z210', 'PL', 'walk-in', 2981, 76, '2012-09-12', 19, 20);
INSERT INTO db_race VALUES (6, 'Z555', 'PE', 'partner', 338, 465, '2011-04-26', 2, 32);
INSERT INTO db_race VALUES (7, 'Z346', 'PE', 'leasfergrut', 4933, 245, '2024-11-06', 21, 15);
INSERT INTO db_race VALUES (8, 'Z516', 'PL', 'walk-in', 2667, 185, '2015-10-05', 17, 19);
INSERT INTO db_race VALUES (9, 'Z365', 'DON', 'partner', 4732, 182, '2021-09-04', 22, 22);
INSERT INTO db_race VALUES (10, 'Z226', 'DON', 'leasfergrut', 3820, 416, '2012-06-06', 2, 1);
INSERT INTO db_race VALUES (11, 'Z184', 'FLA', 'partner', 4796, 45, '2017-08-20', 16, 21);
INSERT INTO db_race VALUES (12, 'Z802', 'FLA', 'partner', 1114, 225, '2012-11-27', 21, 22);
INSERT INTO db_race VALUES (13, 'Z681', 'FLA', 'partner', 360, 285, '2017-03-01', 1, 9);
INSERT INTO db_race VALUES (14, 'Z167', 'PL', 'walk-in', 2449, 311, '2022-02-11', 19, 18);
INSERT INTO db_race VALUES (15, 'Z187', 'DON', 'partner', 3306, 305, '2019-08-17', 10, 21);
INSERT INTO db_race VALUES (16, 'Z721', 'FLA', 'leasfergrut', 4395, 367, '2011-05-02', 5, 31);
INSERT INTO db_race VALUES (17, 'Z105', 'FLA', 'leasfergrut', 2202, 186, '2024-02-14', 22, 10);
INSERT INTO db_race VALUES (18, 'Z723', 'FLA', 'leasfergrut', 3859, 347, '2010-12-08', 17, 26);
INSERT INTO db_race VALUES (19, 'Z983', 'FLA', 'seatkom', 253, 420, '2021-06-24', 14, 26);
INSERT INTO db_race VALUES (20, 'Z515', 'FLA', 'seatkom', 2596, 317, '2013-09-18', 6, 7);
INSERT INTO db_race VALUES (21, 'Z351', 'DON', 'seatkom', 56, 265, '2014-10-27', 6, 17);
INSERT INTO db_race VALUES (22, 'Z846', 'PL', 'leasfergrut', 1245, 82, '2020-08-17', 16, 10);
INSERT INTO db_race VALUES (23, 'Z952', 'FLA', 'walk-in', 3773, 332, '2021-06-14', 6, 21);
INSERT INTO db_race VALUES (24, 'Z200', 'PE', 'walk-in', 380, 235, '2014-02-06', 15, 26);
INSERT INTO db_race VALUES (25, 'Z180', 'PL', 'seatkom', 3392, 9, '2010-12-18', 16, 26);
INSERT INTO db_race VALUES (26, 'Z694', 'DON', 'walk-in', 76, 185, '2021-03-22', 1, 10);
INSERT INTO db_race VALUES (27, 'Z255', 'FLA', 'partner', 4028, 379, '2018-10-10', 2, 29);
INSERT INTO db_race VALUES (28, 'Z138', 'DON', 'walk-in', 943, 389, '2014-07-02', 10, 29);
INSERT INTO db_race VALUES (29, 'Z191', 'FLA', 'partner', 1831, 223, '2022-07-26', 10, 32);
INSERT INTO db_race VALUES (30, 'Z789', 'PL', 'leasfergrut', 3902, 290, '2018-06-25', 14, 7);
INSERT INTO db_race VALUES (31, 'Z349', 'DON', 'walk-in', 2294, 54, '2023-02-10', 17, 20);
INSERT INTO db_race VALUES (32, 'Z598', 'DON', 'seatkom', 1701, 14, '2010-06-16', 3, 7);
INSERT INTO db_race VALUES (33, 'Z256', 'DON', 'seatkom', 3017, 27, '2022-06-02', 2, 10);
INSERT INTO db_race VALUES (34, 'Z420', 'DON', 'walk-in', 441, 53, '2021-08-18', 20, 11);
INSERT INTO db_race VALUES (35, 'Z523', 'PE', 'walk-in', 4030, 442, '2020-10-09', 21, 8);
INSERT INTO db_race VALUES (36, 'Z687', 'FLA', 'leasfergrut', 4476, 296, '2016-09-25', 22, 13);
INSERT INTO db_race VALUES (37, 'Z950', 'PL', 'walk-in', 723, 451, '2023-05-27', 9, 15);
INSERT INTO db_race VALUES (38, 'Z543', 'PL', 'seatkom', 704, 79, '2017-12-25', 14, 22);
INSERT INTO db_race VALUES (39, 'Z127', 'PE', 'partner', 1890, 9, '2010-04-05', 10, 10);
INSERT INTO db_race VALUES (40, 'Z712', 'PL', 'partner', 190, 187, '2016-09-12', 6, 16);
INSERT INTO db_race VALUES (41, 'Z882', 'FLA', 'seatkom', 2059, 11, '2015-08-09', 16, 6);
INSERT INTO db_race VALUES (42, 'Z126', 'DON', 'partner', 4201, 278, '2016-02-23', 22, 26);
INSERT INTO db_race VALUES (43, 'Z828', 'PE', 'leasfergrut', 4652, 385, '2010-02-23', 6, 10);
INSERT INTO db_race VALUES (44, 'Z843', 'FLA', 'seatkom', 345, 246, '2021-09-20', 10, 13);
INSERT INTO db_race VALUES (45, 'Z614', 'DON', 'walk-in', 1304, 390, '2013-10-02', 10, 10);
INSERT INTO db_race VALUES (46, 'Z504', 'FLA', 'walk-in', 337, 306, '2022-07-13', 19, 14);
INSERT INTO db_race VALUES (47, 'Z572', 'PE', 'seatkom', 3371, 289, '2011-02-28', 19, 31);
INSERT INTO db_race VALUES (48, 'Z181', 'DON', 'online', 273, 18, '2014-03-22', 20, 13);
INSERT INTO db_race VALUES (49, 'Z221', 'FLA', 'leasfergrut', 1769, 65, '2018-06-10', 14, 13);
INSERT INTO db_race VALUES (50, 'Z435', 'FLA', 'seatkom', 3167, 160, '2017-07-10', 2, 23);
INSERT INTO db_race VALUES (51, 'Z641', 'FLA', 'partner', 1769, 224, '2017-09-20', 1, 11);
INSERT INTO db_race VALUES (52, 'Z589', 'DON', 'partner', 4589, 416, '2014-04-11', 2, 3);
INSERT INTO db_race VALUES (53, 'Z751', 'FLA', 'seatkom', 3176, 263, '2024-12-19', 14, 18);
INSERT INTO db_race VALUES (54, 'Z818', 'DON', 'seatkom', 1403, 61, '2010-11-10', 20, 33);
INSERT INTO db_race VALUES (55, 'Z305', 'FLA', 'walk-in', 4846, 46, '2014-09-27', 19, 18);
INSERT INTO db_race VALUES (56, 'Z406', 'DON', 'leasfergrut', 17, 189, '2012-12-11', 19, 8);
INSERT INTO db_race VALUES (57, 'Z866', 'DON', 'online', 2784, 479, '2022-10-11', 2, 11);
INSERT INTO db_race VALUES (58, 'Z906', 'DON', 'seatkom', 3642, 450, '2014-08-13', 14, 16);
INSERT INTO db_race VALUES (59, 'Z676', 'DON', 'walk-in', 312, 463, '2014-11-13', 14, 16);
INSERT INTO db_race VALUES (60, 'Z350', 'FLA', 'seatkom', 4563, 187, '2012-11-21', 6, 21);
INSERT INTO db_race VALUES (61, 'Z338', 'DON', 'partner', 192, 348, '2021-11-25', 20, 21);
INSERT INTO db_race VALUES (62, 'Z222', 'DON', 'walk-in', 4967, 479, '2017-09-25', 15, 16);
INSERT INTO db_race VALUES (63, 'Z842', 'FLA', 'walk-in', 1001, 61, '2013-03-20', 2, 21);
INSERT INTO db_race VALUES (64, 'Z903', 'DON', 'seatkom', 1036, 202, '2014-12-14', 21, 21);
INSERT INTO db_race VALUES (65, 'Z837', 'PE', 'seatkom', 1242, 344, '2023-02-10', 1, 20);
INSERT INTO db_race VALUES (66, 'Z257', 'PL', 'partner', 1592, 141, '2023-09-01', 19, 14);
INSERT INTO db_race VALUES (67, 'Z810', 'PE', 'partner', 2741, 53, '2019-08-19', 22, 25);
INSERT INTO db_race VALUES (68, 'Z441', 'PE', 'partner', 2562, 434, '2023-01-11', 21, 29);
INSERT INTO db_race VALUES (69, 'Z440', 'PL', 'seatkom', 477, 124, '2011-02-16', 2, 5);
INSERT INTO db_race VALUES (70, 'Z661', 'DON', 'partner', 4334, 36, '2014-06-01', 10, 13);
INSERT INTO db_race VALUES (71, 'Z185', 'FLA', 'seatkom', 3913, 16, '2022-12-02', 20, 7);
INSERT INTO db_race VALUES (72, 'Z423', 'DON', 'partner', 3066, 479, '2016-02-22', 7, 3);
INSERT INTO db_race VALUES (73, 'Z619', 'FLA', 'seatkom', 4036, 144, '2015-01-14', 2, 15);
INSERT INTO db_race VALUES (74, 'Z968', 'DON', 'seatkom', 3504, 317, '2024-09-17', 1, 16);
INSERT INTO db_race VALUES (75, 'Z391', 'DON', 'leasfergrut', 4547, 184, '2012-11-12', 22, 26);
INSERT INTO db_race VALUES (76, 'Z734', 'PL', 'walk-in', 1172, 121, '2024-04-20', 1, 33);
INSERT INTO db_race VALUES (77, 'Z916', 'DON', 'online', 4677, 68, '2022-06-28', 6, 8);
INSERT INTO db_race VALUES (78, 'Z390', 'DON', 'leasfergrut', 1006, 271, '2020-01-19', 19, 10);
INSERT INTO db_race VALUES (79, 'Z270', 'FLA', 'leasfergrut', 4969, 190, '2017-08-12', 2, 29);
INSERT INTO db_race VALUES (80, 'Z220', 'DON', 'seatkom', 4261, 157, '2016-07-18', 22, 26);
INSERT INTO db_race VALUES (81, 'Z427', 'PE', 'walk-in', 4093, 103, '2015-11-08', 9, 6);
INSERT INTO db_race VALUES (82, 'Z612', 'DON', 'leasfergrut', 3320, 399, '2016-09-16', 20, 14);
INSERT INTO db_race VALUES (83, 'Z114', 'DON', 'leasfergrut', 3936, 32, '2021-06-06', 6, 29);
INSERT INTO db_race VALUES (84, 'Z769', 'PL', 'seatkom', 1803, 105, '2023-10-08', 6, 3);
INSERT INTO db_race VALUES (85, 'Z674', 'PL', 'seatkom', 3965, 190, '2014-03-09', 1, 16);
INSERT INTO db_race VALUES (86, 'Z355', 'DON', 'walk-in', 4868, 408, '2016-12-18', 10, 15);
INSERT INTO db_race VALUES (87, 'Z116', 'FLA', 'online', 3868, 94, '2018-12-08', 22, 22);
INSERT INTO db_race VALUES (88, 'Z925', 'DON', 'walk-in', 2560, 124, '2017-12-16', 5, 16);
INSERT INTO db_race VALUES (89, 'Z176', 'PL', 'leasfergrut', 1606, 232, '2011-11-19', 20, 8);
INSERT INTO db_race VALUES (90, 'Z858', 'FLA', 'walk-in', 116, 108, '2015-02-27', 9, 6);
INSERT INTO db_race VALUES (91, 'Z820', 'PL', 'seatkom', 3819, 267, '2024-01-18', 6, 9);
INSERT INTO db_race VALUES (92, 'Z893', 'DON', 'partner', 1550, 364, '2011-07-18', 6, 34);
INSERT INTO db_race VALUES (93, 'Z761', 'FLA', 'walk-in', 1493, 403, '2017-10-15', 20, 29);
INSERT INTO db_race VALUES (94, 'Z973', 'PE', 'partner', 3855, 103, '2012-09-28', 2, 25);
INSERT INTO db_race VALUES (95, 'Z559', 'PE', 'seatkom', 2084, 474, '2015-03-09', 5, 29);
INSERT INTO db_race VALUES (96, 'Z568', 'DON', 'walk-in', 2480, 474, '2014-01-02', 15, 15);
INSERT INTO db_race VALUES (97, 'Z886', 'DON', 'online', 3959, 101, '2022-11-05', 1, 13);
INSERT INTO db_race VALUES (98, 'Z208', 'PE', 'walk-in', 3040, 265, '2023-09-18', 6, 21);
INSERT INTO db_race VALUES (99, 'Z217', 'PE', 'partner', 1926, 148, '2010-08-11', 10, 8);
INSERT INTO db_race VALUES (100, 'Z804', 'PL', 'walk-in', 1448, 151, '2024-12-02', 15, 15);
INSERT INTO db_race VALUES (101, 'Z488', 'DON', 'walk-in', 4420, 20, '2020-11-04', 15, 16);
INSERT INTO db_race VALUES (102, 'Z967', 'FLA', 'partner', 1306, 469, '2024-09-28', 10, 6);
INSERT INTO db_race VALUES (103, 'Z166', 'DON', 'seatkom', 1903, 215, '2022-03-25', 19, 21);
INSERT INTO db_race VALUES (104, 'Z380', 'FLA', 'online', 3513, 342, '2016-09-25', 14, 20);
INSERT INTO db_race VALUES (105, 'Z931', 'PE', 'seatkom', 4341, 147, '2018-04-10', 6, 32);
INSERT INTO db_race VALUES (106, 'Z626', 'DON', 'leasfergrut', 637, 100, '2014-01-02', 21, 8);
INSERT INTO db_race VALUES (107, 'Z475', 'DON', 'walk-in', 148, 74, '2019-04-09', 3, 32);
INSERT INTO db_race VALUES (108, 'Z920', 'DON', 'leasfergrut', 1879, 344, '2015-02-27', 2, 11);
INSERT INTO db_race VALUES (109, 'Z874', 'PE', 'walk-in', 3157, 214, '2024-06-23', 21, 16);
INSERT INTO db_race VALUES (110, 'Z946', 'PE', 'leasfergrut', 4333, 152, '2024-02-25', 14, 25);
INSERT INTO db_race VALUES (111, 'Z487', 'PE', 'leasfergrut', 2199, 309, '2024-12-06', 17, 21);
INSERT INTO db_race VALUES (112, 'Z581', 'PE', 'partner', 2737, 424, '2019-05-07', 17, 26);
INSERT INTO db_race VALUES (113, 'Z234', 'DON', 'seatkom', 350, 99, '2021-06-03', 6, 15);
INSERT INTO db_race VALUES (114, 'Z738', 'PL', 'leasfergrut', 447, 229, '2023-03-11', 10, 8);
INSERT INTO db_race VALUES (115, 'Z128', 'FLA', 'seatkom', 233, 39, '2018-06-01', 2, 8);
INSERT INTO db_race VALUES (116, 'Z883', 'DON', 'partner', 3697, 170, '2021-01-24', 16, 15);
INSERT INTO db_race VALUES (117, 'Z354', 'FLA', 'seatkom', 52, 411, '2014-08-03', 10, 20);
INSERT INTO db_race VALUES (118, 'Z923', 'FLA', 'seatkom', 4998, 238, '2010-10-15', 15, 9);
INSERT INTO db_race VALUES (119, 'Z880', 'PL', 'partner', 1897, 82, '2017-08-13', 14, 9);
INSERT INTO db_race VALUES (120, 'Z862', 'FLA', 'seatkom', 3949, 272, '2023-09-27', 14, 13);
