CREATE TABLE carpenters_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_second_branch TEXT NOT NULL,
  col_status TEXT NOT NULL,
  col_early_load INTEGER NOT NULL,
  col_zeatwean INTEGER NOT NULL,
  col_light_start TEXT NOT NULL
);
INSERT INTO carpenters_data VALUES (1, 'Flumtul Giquaick', 'flesshean', 'suspended', 345, 67, '1978-04-12');
INSERT INTO carpenters_data VALUES (2, 'Kevin Torres', 'tromous', 'stattheat', 776, 34, '1965-05-21');
INSERT INTO carpenters_data VALUES (3, 'Ben Ford', 'chief', 'chaisdran', 843, 43, '1978-04-25');
INSERT INTO carpenters_data VALUES (4, 'Boutrunsa Dearkoumpum', 'chief', 'permanent', 601, 73, '1993-09-16');
INSERT INTO carpenters_data VALUES (5, 'Skutquim Jeamgruck', 'senior', 'permanent', 182, 67, '2002-05-18');
INSERT INTO carpenters_data VALUES (6, 'Lena Hart', 'flesshean', 'stattheat', 258, 78, '1957-05-10');
INSERT INTO carpenters_data VALUES (7, 'Bountut Himtaitplu', 'tromous', 'stattheat', 574, 58, '1999-07-21');
INSERT INTO carpenters_data VALUES (8, 'Musjus Flolbourreas', 'flesshean', 'permanent', 579, 20, '1997-10-18');
INSERT INTO carpenters_data VALUES (9, 'Claitbrind Voulkesshaick', 'senior', 'stattheat', 410, 45, '1975-04-05');
INSERT INTO carpenters_data VALUES (10, 'Ana Walsh', 'tromous', 'permanent', 879, 31, '1983-08-14');
INSERT INTO carpenters_data VALUES (11, 'Quinn Larsen', 'tromous', 'chaisdran', 684, 40, '1965-12-05');
INSERT INTO carpenters_data VALUES (12, 'Bralmor Chamchirclai', 'tromous', 'suspended', 431, 63, '1992-11-14');
INSERT INTO carpenters_data VALUES (13, 'Olivia Klein', 'senior', 'stattheat', 333, 28, '2003-04-17');
INSERT INTO carpenters_data VALUES (14, 'Ivan Irwin', 'tromous', 'chaisdran', 532, 79, '1961-05-25');
INSERT INTO carpenters_data VALUES (15, 'Elena Rivera', 'chief', 'chaisdran', 957, 56, '2003-12-23');
INSERT INTO carpenters_data VALUES (16, 'Quinn Ford', 'tromous', 'permanent', 504, 69, '1978-05-18');
INSERT INTO carpenters_data VALUES (17, 'Delchoun Chenthim', 'chief', 'suspended', 271, 44, '1999-06-13');
INSERT INTO carpenters_data VALUES (18, 'Marco Brown', 'senior', 'stattheat', 159, 50, '1980-06-01');
INSERT INTO carpenters_data VALUES (19, 'Julia Rivera', 'tromous', 'chaisdran', 569, 28, '1969-10-16');
INSERT INTO carpenters_data VALUES (20, 'Fiona Davis', 'flesshean', 'stattheat', 984, 46, '1976-11-03');
INSERT INTO carpenters_data VALUES (21, 'Gouckgeal Saiscloumpar', 'tromous', 'chaisdran', 985, 62, '1973-10-27');
INSERT INTO carpenters_data VALUES (22, 'Maria Jones', 'tromous', 'stattheat', 579, 65, '1973-12-22');
INSERT INTO carpenters_data VALUES (23, 'Gina Nash', 'flesshean', 'chaisdran', 28, 43, '1971-08-08');
INSERT INTO carpenters_data VALUES (24, 'Kate Reed', 'flesshean', 'stattheat', 735, 50, '1949-03-01');
INSERT INTO carpenters_data VALUES (25, 'George Clark', 'tromous', 'stattheat', 544, 64, '1973-06-13');
INSERT INTO carpenters_data VALUES (26, 'Peandkrain Tamkean', 'chief', 'suspended', 109, 71, '2004-02-17');
INSERT INTO carpenters_data VALUES (27, 'Clara Larsen', 'chief', 'stattheat', 544, 66, '1999-10-04');
CREATE TABLE chairs_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_maker TEXT NOT NULL,
  col_condition TEXT NOT NULL,
  col_true_rate INTEGER NOT NULL,
  col_stock INTEGER NOT NULL,
  col_production_date TEXT NOT NULL
);
INSERT INTO chairs_data VALUES (1, 'Stuckchail Wastre', 'Orion', 'worn', 59, 275, '2006-05-12');
INSERT INTO chairs_data VALUES (2, 'Frozen Beacon', 'lumsum', 'restored', 2789, 290, '1964-05-02');
INSERT INTO chairs_data VALUES (3, 'Skulean Tresenwuck', 'Arden', 'new', 2661, 41, '1961-05-16');
INSERT INTO chairs_data VALUES (4, 'Mighty Harvest', 'Quill', 'new', 1319, 199, '2018-03-05');
INSERT INTO chairs_data VALUES (5, 'Floundstarplour Thacksketclun', 'Pinto', 'new', 2380, 203, '1975-07-26');
INSERT INTO chairs_data VALUES (6, 'Rapid Willow', 'Arden', 'perfect', 70, 123, '1974-01-21');
INSERT INTO chairs_data VALUES (7, 'Chacknor Flunkes', 'skantratnis', 'perfect', 3024, 20, '2014-07-16');
INSERT INTO chairs_data VALUES (8, 'Ancient Storm', 'Arden', 'restored', 3262, 392, '1981-08-11');
INSERT INTO chairs_data VALUES (9, 'Plailclen Chouckdund', 'skantratnis', 'restored', 1283, 269, '1976-10-03');
INSERT INTO chairs_data VALUES (10, 'Risstundsoul Krottuckhot', 'Quill', 'restored', 2023, 141, '1992-12-04');
INSERT INTO chairs_data VALUES (11, 'Frozen Rose', 'skantratnis', 'restored', 2623, 353, '2022-02-18');
INSERT INTO chairs_data VALUES (12, 'Noble Anchor', 'Quill', 'used', 3295, 206, '1968-10-22');
INSERT INTO chairs_data VALUES (13, 'Quegouck Tondcha', 'skantratnis', 'worn', 1292, 167, '1984-09-19');
INSERT INTO chairs_data VALUES (14, 'Shaitrimkrai Feangaimtra', 'Quill', 'new', 3815, 182, '1976-01-14');
INSERT INTO chairs_data VALUES (15, 'Iron Maple', 'Quill', 'new', 3291, 284, '1986-01-11');
INSERT INTO chairs_data VALUES (16, 'Plaitpu Kounthum', 'Quill', 'worn', 776, 329, '1983-09-20');
INSERT INTO chairs_data VALUES (17, 'Lenfes Lunquinddrais', 'Orion', 'perfect', 1076, 64, '2011-04-19');
INSERT INTO chairs_data VALUES (18, 'Sunny Cedar', 'skantratnis', 'used', 1112, 97, '2010-10-19');
INSERT INTO chairs_data VALUES (19, 'Secret Lantern', 'skantratnis', 'new', 3302, 86, '1960-09-02');
INSERT INTO chairs_data VALUES (20, 'Waimflund Meszen', 'lumsum', 'new', 851, 333, '2003-06-18');
INSERT INTO chairs_data VALUES (21, 'Lonely Maple', 'lumsum', 'restored', 3005, 397, '1992-01-22');
INSERT INTO chairs_data VALUES (22, 'Cletneadrail Guckjaltul', 'lumsum', 'used', 3783, 223, '1982-01-27');
INSERT INTO chairs_data VALUES (23, 'Proud Comet', 'Arden', 'restored', 1838, 309, '1973-08-16');
INSERT INTO chairs_data VALUES (24, 'Hetthound Geamfeamjaind', 'lumsum', 'perfect', 536, 41, '1972-02-01');
INSERT INTO chairs_data VALUES (25, 'Bruckflinben Tungro', 'Quill', 'used', 2531, 264, '1995-05-11');
INSERT INTO chairs_data VALUES (26, 'Heasgirsen Shuckta', 'skantratnis', 'worn', 1046, 158, '2023-10-21');
INSERT INTO chairs_data VALUES (27, 'Paickwaim Peankroquis', 'skantratnis', 'perfect', 1160, 156, '2016-04-15');
CREATE TABLE commissions_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_season TEXT NOT NULL,
  col_spare_model TEXT NOT NULL,
  col_spare_depth INTEGER NOT NULL,
  col_expense INTEGER NOT NULL,
  col_direct_update TEXT NOT NULL,
  link_carpenter INTEGER NOT NULL,
  link_chair INTEGER NOT NULL,
  FOREIGN KEY (link_carpenter) REFERENCES carpenters_data(row_id),
  FOREIGN KEY (link_chair) REFERENCES chairs_data(row_id)
);
INSERT INTO commissions_data VALUES (1, 'Z494', 'spring', 'NOR', 723, 2836, '2019-07-17', 25, 13);
INSERT INTO commissions_data VALUES (2, 'Z994', 'flerfen', 'LO', 1781, 2556, '2015-02-27', 14, 17);
INSERT INTO commissions_data VALUES (3, 'Z865', 'fainbain', 'CR', 513, 1097, '2024-05-16', 8, 6);
INSERT INTO commissions_data VALUES (4, 'Z374', 'flerfen', 'CR', 3415, 348, '2015-08-04', 23, 1);
INSERT INTO commissions_data VALUES (5, 'Z531', 'spring', 'LO', 40, 1987, '2011-12-03', 25, 15);
INSERT INTO commissions_data VALUES (6, 'Z245', 'autumn', 'NOR', 705, 1116, '2011-01-23', 2, 11);
INSERT INTO commissions_data VALUES (7, 'Z853', 'autumn', 'NOR', 2821, 1542, '2022-08-06', 9, 12);
INSERT INTO commissions_data VALUES (8, 'Z300', 'autumn', 'NOR', 1623, 480, '2020-06-18', 14, 25);
INSERT INTO commissions_data VALUES (9, 'Z878', 'flerfen', 'HI', 4772, 680, '2021-06-11', 8, 7);
INSERT INTO commissions_data VALUES (10, 'Z744', 'fainbain', 'CR', 206, 210, '2014-05-27', 10, 12);
INSERT INTO commissions_data VALUES (11, 'Z787', 'fainbain', 'HI', 4022, 2509, '2017-10-16', 25, 12);
INSERT INTO commissions_data VALUES (12, 'Z712', 'fainbain', 'HI', 852, 933, '2010-01-17', 8, 13);
INSERT INTO commissions_data VALUES (13, 'Z854', 'spring', 'NOR', 925, 2422, '2019-09-04', 8, 4);
INSERT INTO commissions_data VALUES (14, 'Z812', 'fainbain', 'HI', 1156, 1917, '2019-10-18', 21, 1);
INSERT INTO commissions_data VALUES (15, 'Z303', 'autumn', 'CR', 1220, 1739, '2021-09-25', 22, 21);
INSERT INTO commissions_data VALUES (16, 'Z701', 'fainbain', 'HI', 1205, 2065, '2013-07-16', 10, 25);
INSERT INTO commissions_data VALUES (17, 'Z678', 'autumn', 'NOR', 2069, 1883, '2016-10-26', 27, 17);
INSERT INTO commissions_data VALUES (18, 'Z707', 'fainbain', 'NOR', 3290, 1013, '2010-12-12', 10, 15);
INSERT INTO commissions_data VALUES (19, 'Z165', 'autumn', 'LO', 2401, 467, '2020-06-03', 10, 19);
INSERT INTO commissions_data VALUES (20, 'Z803', 'autumn', 'LO', 1295, 1681, '2021-04-16', 27, 25);
INSERT INTO commissions_data VALUES (21, 'Z840', 'autumn', 'LO', 3218, 2477, '2024-10-25', 8, 10);
INSERT INTO commissions_data VALUES (22, 'Z698', 'flerfen', 'HI', 3272, 1776, '2018-04-05', 21, 13);
INSERT INTO commissions_data VALUES (23, 'Z493', 'fainbain', 'LO', 3237, 2547, '2011-03-12', 24, 4);
INSERT INTO commissions_data VALUES (24, 'Z425', 'fainbain', 'HI', 4556, 262, '2020-03-10', 6, 1);
INSERT INTO commissions_data VALUES (25, 'Z664', 'autumn', 'HI', 733, 2648, '2012-02-19', 11, 7);
INSERT INTO commissions_data VALUES (26, 'Z355', 'fainbain', 'HI', 4661, 476, '2024-05-27', 14, 14);
INSERT INTO commissions_data VALUES (27, 'Z236', 'autumn', 'NOR', 2657, 1581, '2016-03-18', 23, 23);
INSERT INTO commissions_data VALUES (28, 'Z675', 'fainbain', 'HI', 1662, 1073, '2012-08-18', 14, 4);
INSERT INTO commissions_data VALUES (29, 'Z799', 'fainbain', 'CR', 3658, 1834, '2016-07-15', 8, 13);
INSERT INTO commissions_data VALUES (30, 'Z954', 'autumn', 'NOR', 361, 2703, '2019-09-27', 14, 24);
INSERT INTO commissions_data VALUES (31, 'Z112', 'autumn', 'NOR', 2489, 498, '2017-08-10', 13, 10);
INSERT INTO commissions_data VALUES (32, 'Z285', 'autumn', 'LO', 4242, 2706, '2011-01-04', 21, 24);
INSERT INTO commissions_data VALUES (33, 'Z576', 'autumn', 'HI', 1506, 1484, '2014-01-28', 8, 6);
INSERT INTO commissions_data VALUES (34, 'Z315', 'flerfen', 'HI', 4966, 1767, '2023-05-27', 12, 24);
INSERT INTO commissions_data VALUES (35, 'Z896', 'autumn', 'NOR', 1445, 1104, '2021-10-26', 14, 1);
INSERT INTO commissions_data VALUES (36, 'Z352', 'fainbain', 'NOR', 573, 1161, '2013-06-19', 10, 15);
INSERT INTO commissions_data VALUES (37, 'Z322', 'fainbain', 'HI', 3714, 622, '2024-02-13', 1, 1);
INSERT INTO commissions_data VALUES (38, 'Z397', 'spring', 'NOR', 2667, 1449, '2022-06-17', 10, 22);
INSERT INTO commissions_data VALUES (39, 'Z616', 'autumn', 'HI', 1321, 2700, '2011-08-05', 21, 1);
INSERT INTO commissions_data VALUES (40, 'Z815', 'autumn', 'NOR', 4665, 602, '2014-09-24', 13, 13);
INSERT INTO commissions_data VALUES (41, 'Z845', 'fainbain', 'HI', 4969, 2272, '2020-09-26', 7, 12);
INSERT INTO commissions_data VALUES (42, 'Z684', 'autumn', 'HI', 3495, 1281, '2019-02-03', 12, 13);
INSERT INTO commissions_data VALUES (43, 'Z526', 'fainbain', 'CR', 2608, 1507, '2012-09-21', 6, 4);
INSERT INTO commissions_data VALUES (44, 'Z687', 'fainbain', 'HI', 813, 890, '2023-07-01', 10, 1);
INSERT INTO commissions_data VALUES (45, 'Z345', 'fainbain', 'CR', 2950, 2239, '2019-09-20', 8, 6);
INSERT INTO commissions_data VALUES (46, 'Z416', 'autumn', 'CR', 4660, 1634, '2014-06-09', 1, 2);
INSERT INTO commissions_data VALUES (47, 'Z436', 'flerfen', 'CR', 2470, 435, '2021-06-09', 9, 25);
INSERT INTO commissions_data VALUES (48, 'Z516', 'fainbain', 'LO', 1726, 166, '2017-05-18', 27, 13);
INSERT INTO commissions_data VALUES (49, 'Z455', 'autumn', 'HI', 2348, 2782, '2018-09-23', 25, 24);
INSERT INTO commissions_data VALUES (50, 'Z253', 'fainbain', 'HI', 1478, 1638, '2010-04-26', 3, 13);
INSERT INTO commissions_data VALUES (51, 'Z620', 'fainbain', 'HI', 4021, 995, '2021-07-03', 27, 19);
INSERT INTO commissions_data VALUES (52, 'Z660', 'autumn', 'CR', 2533, 549, '2021-09-19', 6, 6);
INSERT INTO commissions_data VALUES (53, 'Z205', 'flerfen', 'HI', 3047, 2340, '2024-05-24', 4, 25);
INSERT INTO commissions_data VALUES (54, 'Z204', 'fainbain', 'CR', 699, 888, '2018-06-13', 9, 12);
INSERT INTO commissions_data VALUES (55, 'Z902', 'autumn', 'HI', 482, 2020, '2016-09-19', 14, 1);
INSERT INTO commissions_data VALUES (56, 'Z690', 'flerfen', 'CR', 685, 1465, '2018-05-10', 14, 7);
INSERT INTO commissions_data VALUES (57, 'Z605', 'fainbain', 'CR', 2632, 119, '2017-09-17', 10, 1);
INSERT INTO commissions_data VALUES (58, 'Z697', 'fainbain', 'NOR', 3558, 1442, '2010-07-20', 14, 12);
INSERT INTO commissions_data VALUES (59, 'Z119', 'fainbain', 'CR', 1957, 2574, '2019-06-24', 14, 7);
INSERT INTO commissions_data VALUES (60, 'Z801', 'autumn', 'HI', 438, 369, '2020-11-11', 2, 17);
INSERT INTO commissions_data VALUES (61, 'Z224', 'fainbain', 'CR', 549, 889, '2010-06-14', 10, 6);
INSERT INTO commissions_data VALUES (62, 'Z242', 'autumn', 'NOR', 2576, 2623, '2023-01-18', 10, 2);
INSERT INTO commissions_data VALUES (63, 'Z594', 'fainbain', 'CR', 1052, 1172, '2011-11-04', 24, 25);
INSERT INTO commissions_data VALUES (64, 'Z665', 'flerfen', 'NOR', 3772, 1355, '2022-10-26', 25, 4);
INSERT INTO commissions_data VALUES (65, 'Z776', 'autumn', 'HI', 2372, 2223, '2010-05-15', 10, 22);
INSERT INTO commissions_data VALUES (66, 'Z129', 'autumn', 'LO', 3296, 1910, '2016-03-21', 9, 23);
INSERT INTO commissions_data VALUES (67, 'Z225', 'fainbain', 'HI', 596, 1159, '2013-02-16', 10, 11);
INSERT INTO commissions_data VALUES (68, 'Z233', 'autumn', 'CR', 2657, 1467, '2011-07-20', 22, 11);
INSERT INTO commissions_data VALUES (69, 'Z955', 'autumn', 'CR', 1336, 634, '2012-05-28', 25, 23);
INSERT INTO commissions_data VALUES (70, 'Z811', 'fainbain', 'CR', 4785, 2009, '2019-09-01', 25, 25);
INSERT INTO commissions_data VALUES (71, 'Z259', 'fainbain', 'CR', 314, 986, '2024-04-12', 21, 19);
INSERT INTO commissions_data VALUES (72, 'Z101', 'spring', 'CR', 1335, 405, '2017-07-10', 24, 2);
INSERT INTO commissions_data VALUES (73, 'Z244', 'autumn', 'HI', 3069, 2393, '2013-03-26', 6, 17);
INSERT INTO commissions_data VALUES (74, 'Z795', 'fainbain', 'HI', 4217, 1554, '2015-08-28', 10, 27);
INSERT INTO commissions_data VALUES (75, 'Z535', 'fainbain', 'HI', 4770, 2843, '2018-11-10', 7, 6);
INSERT INTO commissions_data VALUES (76, 'Z559', 'fainbain', 'LO', 2097, 2451, '2022-04-18', 8, 13);
INSERT INTO commissions_data VALUES (77, 'Z310', 'autumn', 'LO', 1426, 1773, '2014-02-25', 4, 10);
INSERT INTO commissions_data VALUES (78, 'Z179', 'fainbain', 'NOR', 188, 2833, '2015-06-05', 24, 14);
INSERT INTO commissions_data VALUES (79, 'Z100', 'autumn', 'HI', 3503, 2932, '2010-08-09', 11, 12);
INSERT INTO commissions_data VALUES (80, 'Z375', 'autumn', 'HI', 4527, 551, '2014-10-13', 10, 2);
INSERT INTO commissions_data VALUES (81, 'Z356', 'fainbain', 'NOR', 4403, 2256, '2019-11-11', 5, 2);
INSERT INTO commissions_data VALUES (82, 'Z306', 'fainbain', 'HI', 977, 2916, '2024-12-04', 12, 24);
INSERT INTO commissions_data VALUES (83, 'Z235', 'autumn', 'CR', 1256, 1263, '2019-08-10', 4, 10);
INSERT INTO commissions_data VALUES (84, 'Z438', 'fainbain', 'NOR', 2154, 448, '2017-06-27', 10, 7);
INSERT INTO commissions_data VALUES (85, 'Z445', 'autumn', 'LO', 620, 2521, '2010-08-11', 9, 20);
INSERT INTO commissions_data VALUES (86, 'Z226', 'autumn', 'LO', 1906, 1781, '2015-05-14', 8, 13);
INSERT INTO commissions_data VALUES (87, 'Z486', 'autumn', 'CR', 1829, 172, '2015-05-18', 2, 7);
INSERT INTO commissions_data VALUES (88, 'Z540', 'autumn', 'CR', 3255, 1014, '2018-03-22', 14, 13);
INSERT INTO commissions_data VALUES (89, 'Z884', 'fainbain', 'HI', 2847, 1503, '2018-01-04', 9, 14);
INSERT INTO commissions_data VALUES (90, 'Z976', 'fainbain', 'HI', 315, 1502, '2015-02-21', 13, 6);
INSERT INTO commissions_data VALUES (91, 'Z316', 'autumn', 'CR', 2883, 264, '2024-09-06', 1, 2);
INSERT INTO commissions_data VALUES (92, 'Z160', 'autumn', 'CR', 4026, 2337, '2012-11-08', 17, 11);
INSERT INTO commissions_data VALUES (93, 'Z335', 'fainbain', 'HI', 1538, 1698, '2013-01-24', 1, 10);
INSERT INTO commissions_data VALUES (94, 'Z893', 'autumn', 'NOR', 4539, 821, '2022-02-25', 27, 2);
INSERT INTO commissions_data VALUES (95, 'Z150', 'flerfen', 'HI', 161, 2110, '2012-07-24', 22, 23);
INSERT INTO commissions_data VALUES (96, 'Z504', 'fainbain', 'NOR', 3085, 74, '2020-09-08', 14, 27);
INSERT INTO commissions_data VALUES (97, 'Z273', 'fainbain', 'NOR', 481, 2394, '2024-09-08', 25, 26);
INSERT INTO commissions_data VALUES (98, 'Z116', 'flerfen', 'NOR', 4419, 1274, '2021-02-22', 12, 25);
INSERT INTO commissions_data VALUES (99, 'Z807', 'fainbain', 'HI', 2028, 392, '2013-09-11', 19, 20);
INSERT INTO commissions_data VALUES (100, 'Z459', 'autumn', 'NOR', 737, 2679, '2010-12-05', 24, 7);
INSERT INTO commissions_data VALUES (101, 'Z358', 'autumn', 'NOR', 155, 402, '2013-07-09', 27, 24);
INSERT INTO commissions_data VALUES (102, 'Z288', 'fainbain', 'CR', 2664, 2088, '2019-05-14', 14, 25);
INSERT INTO commissions_data VALUES (103, 'Z848', 'flerfen', 'NOR', 2127, 1120, '2012-09-26', 27, 14);
INSERT INTO commissions_data VALUES (104, 'Z108', 'autumn', 'NOR', 4679, 1472, '2019-04-22', 6, 26);
INSERT INTO commissions_data VALUES (105, 'Z772', 'autumn', 'HI', 3978, 1579, '2021-07-24', 27, 13);
INSERT INTO commissions_data VALUES (106, 'Z170', 'autumn', 'CR', 3851, 1800, '2019-02-20', 21, 12);
INSERT INTO commissions_data VALUES (107, 'Z341', 'fainbain', 'HI', 3405, 2236, '2013-08-19', 27, 17);
INSERT INTO commissions_data VALUES (108, 'Z309', 'autumn', 'LO', 2537, 2576, '2024-02-10', 2, 15);
INSERT INTO commissions_data VALUES (109, 'Z982', 'autumn', 'HI', 222, 2053, '2022-10-06', 1, 17);
INSERT INTO commissions_data VALUES (110, 'Z498', 'fainbain', 'HI', 481, 745, '2020-10-23', 1, 1);
INSERT INTO commissions_data VALUES (111, 'Z511', 'autumn', 'HI', 4504, 2211, '2022-10-02', 2, 25);
INSERT INTO commissions_data VALUES (112, 'Z634', 'fainbain', 'LO', 1739, 2833, '2018-10-20', 22, 13);
INSERT INTO commissions_data VALUES (113, 'Z305', 'autumn', 'HI', 3100, 430, '2024-02-19', 11, 7);
INSERT INTO commissions_data VALUES (114, 'Z392', 'autumn', 'HI', 2350, 2878, '2013-08-03', 1, 10);
INSERT INTO commissions_data VALUES (115, 'Z638', 'autumn', 'CR', 3153, 2247, '2021-09-05', 21, 26);
INSERT INTO commissions_data VALUES (116, 'Z948', 'fainbain', 'HI', 773, 730, '2020-11-01', 6, 7);
INSERT INTO commissions_data VALUES (117, 'Z873', 'flerfen', 'NOR', 784, 110, '2011-06-13', 14, 23);
INSERT INTO commissions_data VALUES (118, 'Z579', 'fainbain', 'CR', 321, 2477, '2021-11-14', 27, 20);
INSERT INTO commissions_data VALUES (119, 'Z351', 'fainbain', 'HI', 1910, 1556, '2022-02-08', 14, 7);
INSERT INTO commissions_data VALUES (120, 'Z371', 'autumn', 'HI', 3012, 292, '2017-06-13', 27, 6);
