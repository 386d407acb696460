CREATE TABLE acrobat (
  acrobat_key INTEGER PRIMARY KEY,
  acrobat_title TEXT NOT NULL,
  acrobat_nationality TEXT NOT NULL,
  acrobat_rank TEXT NOT NULL,
  acrobat_true_budget INTEGER NOT NULL,
  acrobat_net_limit INTEGER NOT NULL,
  acrobat_birthday TEXT NOT NULL
);
INSERT INTO acrobat VALUES (1, 'Cleasgin Chackgrartro', 'Turkey', 'trainee', 66, 178, '1953-09-16');
INSERT INTO acrobat VALUES (2, 'Kraifeam Shailke', 'Turkey', 'chief', 56, 158, '1988-12-17');
INSERT INTO acrobat VALUES (3, 'Maria Walsh', 'Turkey', 'junior', 67, 196, '1955-06-10');
INSERT INTO acrobat VALUES (4, 'Cloundfan Chanskoudro', 'India', 'chief', 47, 202, '1981-07-05');
INSERT INTO acrobat VALUES (5, 'Faimflo Wouvo', 'Turkey', 'trainee', 34, 182, '1945-12-28');
INSERT INTO acrobat VALUES (6, 'Xavier Baker', 'waimju', 'assistant', 72, 179, '1950-01-22');
INSERT INTO acrobat VALUES (7, 'Skoulkoundgreack Flindma', 'vaswouckkand', 'lead', 42, 169, '1974-09-04');
INSERT INTO acrobat VALUES (8, 'Gickchous Quebrinnous', 'waimju', 'assistant', 36, 204, '1982-04-03');
INSERT INTO acrobat VALUES (9, 'Olivia Hughes', 'India', 'senior', 31, 170, '1978-06-16');
INSERT INTO acrobat VALUES (10, 'Flesginches Douschou', 'waimju', 'chief', 73, 171, '1964-05-25');
INSERT INTO acrobat VALUES (11, 'Lunkirbrai Flaisjeck', 'vaswouckkand', 'junior', 34, 162, '2001-04-21');
INSERT INTO acrobat VALUES (12, 'Keandchor Bitmaim', 'Turkey', 'assistant', 59, 164, '1992-09-09');
INSERT INTO acrobat VALUES (13, 'Meandbundgrim Droulgildait', 'India', 'assistant', 68, 191, '1974-04-25');
INSERT INTO acrobat VALUES (14, 'Kate Hughes', 'Turkey', 'assistant', 60, 204, '1984-07-17');
INSERT INTO acrobat VALUES (15, 'Liam Brown', 'India', 'assistant', 46, 187, '1983-10-06');
INSERT INTO acrobat VALUES (16, 'Zalour Quolreack', 'koszeand', 'chief', 18, 191, '1954-11-01');
INSERT INTO acrobat VALUES (17, 'Ana Larsen', 'India', 'lead', 65, 193, '1969-08-21');
INSERT INTO acrobat VALUES (18, 'Frank Meyer', 'India', 'chief', 52, 186, '1991-06-22');
INSERT INTO acrobat VALUES (19, 'Fockheck Clestilfil', 'India', 'chief', 40, 173, '1954-12-16');
INSERT INTO acrobat VALUES (20, 'Flaimskim Mutgrousbom', 'Turkey', 'assistant', 49, 175, '1972-07-17');
INSERT INTO acrobat VALUES (21, 'Flatskoutchaind Dopon', 'India', 'junior', 43, 196, '1953-11-04');
INSERT INTO acrobat VALUES (22, 'Elena Klein', 'Turkey', 'assistant', 23, 198, '1987-03-14');
INSERT INTO acrobat VALUES (23, 'Bella Young', 'vaswouckkand', 'chief', 51, 181, '1982-12-07');
INSERT INTO acrobat VALUES (24, 'Noah Green', 'waimju', 'assistant', 19, 187, '1986-06-17');
INSERT INTO acrobat VALUES (25, 'Witaina Zisquoul', 'India', 'junior', 30, 173, '1991-07-05');
CREATE TABLE tent (
  tent_key INTEGER PRIMARY KEY,
  tent_title TEXT NOT NULL,
  tent_area TEXT NOT NULL,
  tent_dunbris TEXT NOT NULL,
  tent_dercheantri_featgondkrea INTEGER NOT NULL,
  tent_dalzomplock_sitri INTEGER NOT NULL,
  tent_opening_date TEXT NOT NULL
);
INSERT INTO tent VALUES (1, 'Sheamvea', 'northern', 'Cork', 697, 643, '1995-02-02');
INSERT INTO tent VALUES (2, 'Lakewell', 'delheandlo', 'neshindshair', 2395, 416, '1944-12-21');
INSERT INTO tent VALUES (3, 'Rearleandwend', 'northern', 'Cork', 1477, 861, '2008-01-04');
INSERT INTO tent VALUES (4, 'Treandski', 'eastern', 'lovor', 1424, 638, '1999-10-25');
INSERT INTO tent VALUES (5, 'Patkirfeack', 'bomtai', 'lovor', 4670, 63, '1937-03-04');
INSERT INTO tent VALUES (6, 'Greattream', 'eastern', 'Aarhus', 3079, 699, '1934-06-13');
INSERT INTO tent VALUES (7, 'Clearridge', 'eastern', 'Athens', 1467, 628, '1907-10-25');
INSERT INTO tent VALUES (8, 'Nackmun', 'western', 'neshindshair', 1741, 761, '1958-01-08');
INSERT INTO tent VALUES (9, 'Trengirnen', 'eastern', 'Cork', 315, 766, '1901-04-16');
INSERT INTO tent VALUES (10, 'Clockgourdund', 'delheandlo', 'neshindshair', 544, 642, '1998-02-27');
INSERT INTO tent VALUES (11, 'Krandbunjund', 'western', 'lovor', 1902, 892, '1977-09-06');
INSERT INTO tent VALUES (12, 'Blackhaven', 'bomtai', 'Nantes', 707, 258, '1944-10-24');
INSERT INTO tent VALUES (13, 'Beshirva', 'delheandlo', 'lovor', 1381, 431, '2018-06-06');
INSERT INTO tent VALUES (14, 'Daljeaveack', 'eastern', 'lovor', 3484, 51, '1984-05-22');
INSERT INTO tent VALUES (15, 'Blackwell', 'bomtai', 'Aarhus', 3550, 299, '1978-03-01');
INSERT INTO tent VALUES (16, 'Jithearclum', 'delheandlo', 'Cork', 2230, 730, '1970-07-12');
INSERT INTO tent VALUES (17, 'Oakfield', 'bomtai', 'neshindshair', 2753, 244, '1981-05-11');
INSERT INTO tent VALUES (18, 'Southeas', 'delheandlo', 'Cork', 39, 39, '2002-09-03');
INSERT INTO tent VALUES (19, 'Peanlel', 'eastern', 'Nantes', 2976, 646, '2018-08-02');
INSERT INTO tent VALUES (20, 'Rolskais', 'western', 'Cork', 209, 25, '1946-09-14');
INSERT INTO tent VALUES (21, 'Jorskas', 'delheandlo', 'Cork', 697, 442, '1965-10-11');
INSERT INTO tent VALUES (22, 'Stouleatgol', 'delheandlo', 'lovor', 4937, 209, '1948-04-23');
INSERT INTO tent VALUES (23, 'Woundbalzound', 'northern', 'Nantes', 4408, 592, '1913-09-10');
INSERT INTO tent VALUES (24, 'Shearveal', 'delheandlo', 'neshindshair', 1263, 430, '1960-02-10');
INSERT INTO tent VALUES (25, 'Kramfai', 'delheandlo', 'neshindshair', 822, 23, '1905-03-10');
INSERT INTO tent VALUES (26, 'Quomwinquail', 'eastern', 'neshindshair', 699, 433, '1976-06-17');
CREATE TABLE performance (
  performance_key INTEGER PRIMARY KEY,
  performance_title TEXT NOT NULL,
  performance_private_source TEXT NOT NULL,
  performance_fobrouckmar_geandfaick TEXT NOT NULL,
  performance_quowockske INTEGER NOT NULL,
  performance_expense INTEGER NOT NULL,
  performance_meackraind_traitwousstai TEXT NOT NULL,
  fk_acrobat INTEGER NOT NULL,
  fk_tent INTEGER NOT NULL,
  FOREIGN KEY (fk_acrobat) REFERENCES acrobat(acrobat_key),
  FOREIGN KEY (fk_tent) REFERENCES tent(tent_key)
);
INSERT INTO performance VALUES (1, 'T862', 'RE', 'windy', 27, 1897, '2014-07-11', 1, 24);
INSERT INTO performance VALUES (2, 'T393', 'RA', 'windy', 33, 1719, '2023-05-06', 23, 22);
INSERT INTO performance VALUES (3, 'T463', 'RA', 'snowy', 14, 1273, '2011-03-25', 18, 5);
INSERT INTO performance VALUES (4, 'T678', 'APP', 'grorgreaplir', 14, 481, '2011-07-16', 23, 22);
INSERT INTO performance VALUES (5, 'T540', 'RA', 'snowy', 56, 2664, '2014-08-12', 11, 23);
INSERT INTO performance VALUES (6, 'T574', 'OPE', 'clesrandset', 0, 1816, '2015-04-03', 8, 7);
INSERT INTO performance VALUES (7, 'T874', 'RA', 'clesrandset', 45, 2411, '2011-08-01', 15, 11);
INSERT INTO performance VALUES (8, 'T935', 'RA', 'grorgreaplir', 15, 2087, '2016-04-06', 1, 19);
INSERT INTO performance VALUES (9, 'T787', 'OPE', 'windy', 39, 525, '2020-10-06', 6, 19);
INSERT INTO performance VALUES (10, 'T565', 'RE', 'snowy', 11, 1547, '2019-04-11', 18, 6);
INSERT INTO performance VALUES (11, 'T859', 'RE', 'rainy', 19, 2931, '2022-11-13', 6, 11);
INSERT INTO performance VALUES (12, 'T179', 'OPE', 'grorgreaplir', 0, 2595, '2010-07-15', 20, 19);
INSERT INTO performance VALUES (13, 'T334', 'RA', 'windy', 10, 920, '2022-12-01', 18, 23);
INSERT INTO performance VALUES (14, 'T200', 'RA', 'snowy', 13, 3000, '2020-11-26', 21, 20);
INSERT INTO performance VALUES (15, 'T312', 'RA', 'snowy', 24, 1387, '2010-01-15', 20, 24);
INSERT INTO performance VALUES (16, 'T536', 'OPE', 'nemalplis', 23, 628, '2019-04-10', 20, 6);
INSERT INTO performance VALUES (17, 'T218', 'RA', 'grorgreaplir', 27, 1928, '2016-11-28', 10, 15);
INSERT INTO performance VALUES (18, 'T415', 'RA', 'windy', 53, 2708, '2019-11-22', 11, 24);
INSERT INTO performance VALUES (19, 'T748', 'APP', 'snowy', 58, 287, '2024-07-12', 22, 7);
INSERT INTO performance VALUES (20, 'T688', 'RE', 'clesrandset', 12, 2279, '2023-08-05', 9, 15);
INSERT INTO performance VALUES (21, 'T538', 'OPE', 'grorgreaplir', 40, 1005, '2015-06-11', 8, 2);
INSERT INTO performance VALUES (22, 'T124', 'OPE', 'grorgreaplir', 0, 823, '2024-03-05', 18, 13);
INSERT INTO performance VALUES (23, 'T276', 'OPE', 'windy', 41, 36, '2015-05-19', 16, 7);
INSERT INTO performance VALUES (24, 'T349', 'RE', 'snowy', 6, 1575, '2021-01-26', 17, 7);
INSERT INTO performance VALUES (25, 'T436', 'RA', 'snowy', 45, 2117, '2014-05-19', 8, 11);
INSERT INTO performance VALUES (26, 'T242', 'RA', 'windy', 42, 1915, '2024-03-06', 23, 24);
INSERT INTO performance VALUES (27, 'T461', 'RE', 'grorgreaplir', 57, 1716, '2019-09-22', 25, 22);
INSERT INTO performance VALUES (28, 'T202', 'OPE', 'clesrandset', 16, 2959, '2017-11-10', 22, 2);
INSERT INTO performance VALUES (29, 'T518', 'RA', 'rainy', 20, 1385, '2010-07-23', 6, 11);
INSERT INTO performance VALUES (30, 'T960', 'RA', 'rainy', 3, 804, '2014-10-05', 6, 4);
INSERT INTO performance VALUES (31, 'T738', 'RA', 'clesrandset', 43, 1057, '2019-01-05', 14, 15);
INSERT INTO performance VALUES (32, 'T192', 'RA', 'snowy', 32, 1020, '2023-01-14', 10, 15);
INSERT INTO performance VALUES (33, 'T470', 'RA', 'grorgreaplir', 30, 2137, '2010-06-05', 1, 24);
INSERT INTO performance VALUES (34, 'T221', 'RA', 'clesrandset', 19, 1462, '2016-11-05', 22, 6);
INSERT INTO performance VALUES (35, 'T348', 'RA', 'rainy', 54, 242, '2012-02-19', 18, 22);
INSERT INTO performance VALUES (36, 'T169', 'RA', 'windy', 59, 146, '2016-06-04', 9, 19);
INSERT INTO performance VALUES (37, 'T305', 'RA', 'windy', 6, 2559, '2015-03-14', 18, 11);
INSERT INTO performance VALUES (38, 'T994', 'RA', 'clesrandset', 21, 1904, '2021-05-14', 8, 6);
INSERT INTO performance VALUES (39, 'T792', 'RA', 'clesrandset', 37, 2007, '2016-10-15', 15, 22);
INSERT INTO performance VALUES (40, 'T601', 'RE', 'windy', 35, 2984, '2012-02-04', 22, 22);
INSERT INTO performance VALUES (41, 'T943', 'RE', 'rainy', 18, 1782, '2014-08-24', 9, 21);
INSERT INTO performance VALUES (42, 'T860', 'RA', 'clesrandset', 53, 2087, '2022-12-17', 12, 24);
INSERT INTO performance VALUES (43, 'T850', 'APP', 'clesrandset', 18, 2447, '2018-03-04', 9, 11);
INSERT INTO performance VALUES (44, 'T759', 'RE', 'grorgreaplir', 28, 350, '2016-01-07', 9, 2);
INSERT INTO performance VALUES (45, 'T546', 'RE', 'rainy', 31, 171, '2010-01-18', 19, 7);
INSERT INTO performance VALUES (46, 'T778', 'APP', 'clesrandset', 38, 286, '2010-09-18', 20, 14);
INSERT INTO performance VALUES (47, 'T404', 'RE', 'snowy', 59, 830, '2014-10-14', 17, 4);
INSERT INTO performance VALUES (48, 'T149', 'RE', 'windy', 20, 2230, '2012-03-01', 4, 8);
INSERT INTO performance VALUES (49, 'T368', 'RA', 'snowy', 29, 2464, '2015-10-22', 17, 2);
INSERT INTO performance VALUES (50, 'T419', 'RE', 'snowy', 27, 845, '2012-10-21', 8, 22);
INSERT INTO performance VALUES (51, 'T871', 'RA', 'grorgreaplir', 5, 2484, '2015-10-25', 20, 19);
INSERT INTO performance VALUES (52, 'T443', 'RA', 'snowy', 9, 178, '2020-10-08', 20, 22);
INSERT INTO performance VALUES (53, 'T204', 'RA', 'rainy', 32, 1406, '2010-09-05', 19, 23);
INSERT INTO performance VALUES (54, 'T148', 'RA', 'snowy', 36, 635, '2018-08-09', 6, 22);
INSERT INTO performance VALUES (55, 'T864', 'RE', 'snowy', 17, 1468, '2019-06-07', 20, 22);
INSERT INTO performance VALUES (56, 'T597', 'RE', 'rainy', 15, 541, '2012-05-03', 17, 13);
INSERT INTO performance VALUES (57, 'T798', 'RA', 'nemalplis', 16, 2855, '2012-05-23', 20, 19);
INSERT INTO performance VALUES (58, 'T429', 'RA', 'snowy', 41, 394, '2024-11-28', 6, 9);
INSERT INTO performance VALUES (59, 'T127', 'RA', 'clesrandset', 11, 2803, '2018-04-15', 14, 12);
INSERT INTO performance VALUES (60, 'T232', 'RA', 'grorgreaplir', 26, 1098, '2011-12-19', 22, 9);
INSERT INTO performance VALUES (61, 'T657', 'RA', 'snowy', 54, 709, '2024-04-10', 21, 11);
INSERT INTO performance VALUES (62, 'T723', 'OPE', 'rainy', 7, 1776, '2016-10-06', 19, 2);
INSERT INTO performance VALUES (63, 'T765', 'RA', 'clesrandset', 59, 2455, '2010-12-16', 11, 5);
INSERT INTO performance VALUES (64, 'T946', 'APP', 'rainy', 25, 114, '2019-04-08', 24, 21);
INSERT INTO performance VALUES (65, 'T603', 'RE', 'rainy', 24, 697, '2016-03-05', 25, 1);
INSERT INTO performance VALUES (66, 'T962', 'RE', 'windy', 16, 1097, '2012-05-09', 8, 24);
INSERT INTO performance VALUES (67, 'T362', 'OPE', 'snowy', 44, 500, '2017-05-05', 22, 4);
INSERT INTO performance VALUES (68, 'T311', 'RA', 'snowy', 36, 2693, '2017-04-05', 23, 2);
INSERT INTO performance VALUES (69, 'T585', 'RA', 'snowy', 56, 1108, '2022-01-05', 12, 19);
INSERT INTO performance VALUES (70, 'T176', 'RE', 'clesrandset', 52, 1609, '2021-02-07', 22, 19);
INSERT INTO performance VALUES (71, 'T161', 'APP', 'grorgreaplir', 56, 1072, '2020-11-14', 25, 2);
INSERT INTO performance VALUES (72, 'T687', 'APP', 'clesrandset', 56, 2720, '2013-09-13', 1, 19);
INSERT INTO performance VALUES (73, 'T507', 'RA', 'snowy', 30, 1596, '2018-06-27', 25, 24);
INSERT INTO performance VALUES (74, 'T359', 'RE', 'windy', 51, 1276, '2018-04-03', 18, 11);
INSERT INTO performance VALUES (75, 'T280', 'RE', 'clesrandset', 34, 1118, '2011-09-14', 17, 2);
INSERT INTO performance VALUES (76, 'T990', 'RE', 'grorgreaplir', 32, 1775, '2010-03-11', 18, 12);
INSERT INTO performance VALUES (77, 'T299', 'OPE', 'snowy', 38, 1141, '2019-07-08', 6, 15);
INSERT INTO performance VALUES (78, 'T651', 'RA', 'snowy', 1, 2029, '2024-04-28', 23, 2);
INSERT INTO performance VALUES (79, 'T886', 'APP', 'clesrandset', 58, 2646, '2017-06-05', 23, 2);
INSERT INTO performance VALUES (80, 'T321', 'APP', 'clesrandset', 19, 2503, '2013-11-22', 15, 19);
INSERT INTO performance VALUES (81, 'T236', 'RA', 'clesrandset', 43, 2088, '2020-09-20', 16, 2);
INSERT INTO performance VALUES (82, 'T269', 'OPE', 'snowy', 54, 752, '2012-03-17', 14, 2);
INSERT INTO performance VALUES (83, 'T141', 'RA', 'windy', 39, 2035, '2010-04-07', 6, 1);
INSERT INTO performance VALUES (84, 'T878', 'RA', 'rainy', 21, 1233, '2016-12-08', 16, 24);
INSERT INTO performance VALUES (85, 'T959', 'RA', 'nemalplis', 59, 2860, '2024-10-28', 16, 5);
INSERT INTO performance VALUES (86, 'T493', 'RE', 'grorgreaplir', 16, 2826, '2024-02-22', 23, 22);
INSERT INTO performance VALUES (87, 'T722', 'RE', 'clesrandset', 55, 2136, '2014-09-14', 18, 2);
INSERT INTO performance VALUES (88, 'T263', 'APP', 'clesrandset', 4, 2753, '2013-10-20', 18, 21);
INSERT INTO performance VALUES (89, 'T505', 'RA', 'snowy', 18, 734, '2022-06-25', 21, 26);
INSERT INTO performance VALUES (90, 'T844', 'RE', 'grorgreaplir', 20, 1504, '2024-02-21', 1, 24);
INSERT INTO performance VALUES (91, 'T157', 'RA', 'windy', 14, 2976, '2016-07-11', 1, 26);
INSERT INTO performance VALUES (92, 'T333', 'OPE', 'clesrandset', 1, 2181, '2013-06-20', 17, 23);
INSERT INTO performance VALUES (93, 'T694', 'OPE', 'windy', 35, 2743, '2021-02-13', 15, 19);
INSERT INTO performance VALUES (94, 'T586', 'RE', 'snowy', 33, 2737, '2015-04-13', 19, 6);
INSERT INTO performance VALUES (95, 'T909', 'RA', 'rainy', 31, 1892, '2024-04-17', 11, 15);
INSERT INTO performance VALUES (96, 'T570', 'APP', 'rainy', 50, 1256, '2015-01-09', 8, 21);
INSERT INTO performance VALUES (97, 'T272', 'RE', 'grorgreaplir', 11, 278, '2014-07-22', 18, 4);
INSERT INTO performance VALUES (98, 'T403', 'RA', 'clesrandset', 38, 44, '2016-10-26', 22, 13);
INSERT INTO performance VALUES (99, 'T842', 'RE', 'nemalplis', 10, 1572, '2014-10-06', 8, 20);
INSERT INTO performance VALUES (100, 'T373', 'OPE', 'clesrandset', 37, 1356, '2020-01-03', 19, 15);
INSERT INTO performance VALUES (101, 'T425', 'RA', 'snowy', 20, 608, '2018-09-13', 9, 21);
INSERT INTO performance VALUES (102, 'T942', 'OPE', 'snowy', 51, 550, '2014-04-26', 18, 11);
INSERT INTO performance VALUES (103, 'T337', 'RE', 'rainy', 28, 703, '2017-12-19', 1, 7);
INSERT INTO performance VALUES (104, 'T189', 'OPE', 'snowy', 39, 1198, '2022-06-05', 23, 2);
INSERT INTO performance VALUES (105, 'T123', 'RE', 'snowy', 13, 1655, '2012-04-13', 15, 7);
INSERT INTO performance VALUES (106, 'T699', 'RA', 'rainy', 11, 2148, '2022-09-09', 16, 7);
INSERT INTO performance VALUES (107, 'T881', 'RA', 'grorgreaplir', 32, 1420, '2016-05-19', 23, 2);
INSERT INTO performance VALUES (108, 'T877', 'RA', 'nemalplis', 53, 141, '2017-05-10', 20, 22);
INSERT INTO performance VALUES (109, 'T821', 'RE', 'snowy', 17, 1441, '2010-11-22', 19, 19);
INSERT INTO performance VALUES (110, 'T576', 'OPE', 'snowy', 0, 2897, '2014-11-09', 6, 19);
INSERT INTO performance VALUES (111, 'T800', 'RE', 'grorgreaplir', 20, 174, '2022-06-25', 18, 2);
INSERT INTO performance VALUES (112, 'T752', 'RA', 'rainy', 36, 2588, '2019-10-26', 9, 11);
INSERT INTO performance VALUES (113, 'T293', 'RE', 'snowy', 25, 1417, '2011-12-15', 17, 4);
INSERT INTO performance VALUES (114, 'T598', 'RE', 'windy', 16, 1053, '2013-02-05', 1, 26);
INSERT INTO performance VALUES (115, 'T650', 'RE', 'clesrandset', 6, 1602, '2018-06-19', 22, 14);
INSERT INTO performance VALUES (116, 'T853', 'RA', 'grorgreaplir', 17, 2255, '2022-07-13', 20, 9);
INSERT INTO performance VALUES (117, 'T174', 'RA', 'rainy', 43, 508, '2015-11-11', 16, 13);
INSERT INTO performance VALUES (118, 'T718', 'RE', 'clesrandset', 30, 1778, '2018-09-02', 20, 13);
INSERT INTO performance VALUES (119, 'T716', 'RE', 'rainy', 59, 2357, '2022-11-14', 25, 22);
INSERT INTO performance VALUES (120, 'T813', 'RE', 'clesrandset', 58, 1982, '2022-08-26', 8, 7);
