CREATE TABLE wtr (
  waiter_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  stat TEXT NOT NULL,
  place_nm TEXT NOT NULL,
  pay INTEGER NOT NULL,
  result INTEGER NOT NULL,
  hired TEXT NOT NULL
);
INSERT INTO wtr VALUES (1, 'Greandtor Flaitdra', 'cleasweck', 'Basel', 5503, 886, '1993-09-17');
INSERT INTO wtr VALUES (2, 'Motshol Paickfamteal', 'jairwor', 'Lima', 5816, 729, '1985-02-24');
INSERT INTO wtr VALUES (3, 'Xavier Baker', 'jairwor', 'Sofia', 2021, 359, '2021-07-21');
INSERT INTO wtr VALUES (4, 'Moussatnond Nafeat', 'cleasweck', 'Sofia', 7874, 117, '1987-10-15');
INSERT INTO wtr VALUES (5, 'Plurdrea Lofem', 'jairwor', 'Geneva', 4677, 843, '2008-03-04');
INSERT INTO wtr VALUES (6, 'Gaitchi Braszocksar', 'lisskaifail', 'zaswulhem', 8285, 603, '1985-03-13');
INSERT INTO wtr VALUES (7, 'Cheandockdit Hisgock', 'cleasweck', 'Geneva', 5167, 123, '1988-06-22');
INSERT INTO wtr VALUES (8, 'Queckhartream Garclom', 'cleasweck', 'haillul', 8265, 971, '1989-04-01');
INSERT INTO wtr VALUES (9, 'Rosa Smith', 'jairwor', 'Sofia', 2552, 610, '2023-12-16');
INSERT INTO wtr VALUES (10, 'Rotdrur Taivai', 'lisskaifail', 'Geneva', 8640, 751, '2018-10-22');
INSERT INTO wtr VALUES (11, 'Bonbraithack Wemdrind', 'lisskaifail', 'haillul', 2361, 463, '1990-09-11');
INSERT INTO wtr VALUES (12, 'Pliszandtul Raiclasplam', 'cleasweck', 'Geneva', 8099, 688, '2009-05-08');
INSERT INTO wtr VALUES (13, 'Adam Clark', 'cleasweck', 'zaswulhem', 9509, 98, '2019-07-10');
INSERT INTO wtr VALUES (14, 'Eric Lopez', 'lisskaifail', 'haillul', 5308, 958, '2012-12-07');
INSERT INTO wtr VALUES (15, 'Olivia Tanaka', 'jairwor', 'Geneva', 8944, 265, '2018-06-23');
INSERT INTO wtr VALUES (16, 'Zalskirchind Troundmal', 'jairwor', 'Sofia', 2943, 692, '1989-06-15');
INSERT INTO wtr VALUES (17, 'Xavier Silva', 'cleasweck', 'haillul', 9130, 374, '2013-09-26');
INSERT INTO wtr VALUES (18, 'Skunclour Kondtres', 'betlunket', 'Basel', 1561, 741, '1986-05-06');
INSERT INTO wtr VALUES (19, 'David Silva', 'lisskaifail', 'haillul', 3083, 340, '2017-02-19');
INSERT INTO wtr VALUES (20, 'Pockzeackjeat Drasflolstom', 'jairwor', 'Geneva', 9139, 135, '1990-04-03');
INSERT INTO wtr VALUES (21, 'Flinddour Roude', 'cleasweck', 'Lima', 5816, 549, '1988-11-20');
INSERT INTO wtr VALUES (22, 'Skoclear Hounclim', 'jairwor', 'Geneva', 8506, 135, '1995-06-07');
INSERT INTO wtr VALUES (23, 'Julia Hughes', 'lisskaifail', 'Sofia', 6589, 920, '2009-11-17');
INSERT INTO wtr VALUES (24, 'Cloumvuck Shanquait', 'cleasweck', 'Lima', 3688, 609, '2020-07-23');
INSERT INTO wtr VALUES (25, 'Victor Hart', 'cleasweck', 'Lima', 9798, 926, '1999-10-06');
INSERT INTO wtr VALUES (26, 'Staickthis Jurnisound', 'betlunket', 'Geneva', 9409, 202, '2004-06-22');
INSERT INTO wtr VALUES (27, 'Tusclack Thusplet', 'betlunket', 'Lima', 1689, 303, '1994-08-22');
INSERT INTO wtr VALUES (28, 'Fiona Rivera', 'betlunket', 'haillul', 8530, 951, '1987-05-14');
INSERT INTO wtr VALUES (29, 'Cladoul Namlindban', 'lisskaifail', 'Sofia', 7843, 775, '1995-05-01');
INSERT INTO wtr VALUES (30, 'Grandmea Kogreansel', 'lisskaifail', 'Sofia', 9474, 599, '2007-05-23');
INSERT INTO wtr VALUES (31, 'Bairgrosnil Dainskeack', 'cleasweck', 'Lima', 8976, 290, '1996-04-21');
INSERT INTO wtr VALUES (32, 'Grepleck Gumclan', 'lisskaifail', 'Geneva', 1505, 977, '2019-12-09');
INSERT INTO wtr VALUES (33, 'Grutgeaquir Kraisfleckkra', 'cleasweck', 'zaswulhem', 1602, 114, '1998-12-09');
INSERT INTO wtr VALUES (34, 'Peter Grant', 'betlunket', 'Basel', 8001, 60, '2007-12-11');
CREATE TABLE all_dishes (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  stuff TEXT NOT NULL,
  mk TEXT NOT NULL,
  len INTEGER NOT NULL,
  power INTEGER NOT NULL,
  prod_date TEXT NOT NULL
);
INSERT INTO all_dishes VALUES (1, 'Misty Beacon', 'honstoumvo', 'Tarsus', 115, 975, '1967-03-01');
INSERT INTO all_dishes VALUES (2, 'Grand Comet', 'glass', 'tusrachor', 524, 2998, '2010-12-09');
INSERT INTO all_dishes VALUES (3, 'Thainddrim Plemkrouck', 'glass', 'Pinto', 489, 2002, '1975-02-04');
INSERT INTO all_dishes VALUES (4, 'Stontrock Sahickfa', 'copper', 'Tarsus', 523, 3923, '1988-06-23');
INSERT INTO all_dishes VALUES (5, 'Wild Orchid', 'glass', 'dranfat', 474, 1112, '1988-03-15');
INSERT INTO all_dishes VALUES (6, 'Faimkockplon Vinskeatfluck', 'fouckkeckdou', 'dranfat', 530, 304, '2023-06-10');
INSERT INTO all_dishes VALUES (7, 'Crystal Dragon', 'fouckkeckdou', 'Tarsus', 191, 865, '2004-02-13');
INSERT INTO all_dishes VALUES (8, 'Sheatretrail Skaindshas', 'glass', 'ginhun', 168, 1146, '1960-11-20');
INSERT INTO all_dishes VALUES (9, 'Geamskel Troutsarplock', 'copper', 'Pinto', 624, 1707, '1990-09-06');
INSERT INTO all_dishes VALUES (10, 'Happy Raven', 'fouckkeckdou', 'tusrachor', 521, 329, '2011-03-20');
INSERT INTO all_dishes VALUES (11, 'Neascheawit Robraind', 'glass', 'dranfat', 264, 2910, '1974-10-09');
INSERT INTO all_dishes VALUES (12, 'Frozen Lantern', 'honstoumvo', 'dranfat', 336, 2276, '1965-10-25');
INSERT INTO all_dishes VALUES (13, 'Rendkrea Stattoulgut', 'glass', 'ginhun', 676, 835, '1987-04-13');
INSERT INTO all_dishes VALUES (14, 'Treamrol Sheanreck', 'fouckkeckdou', 'Tarsus', 434, 1141, '2003-10-22');
INSERT INTO all_dishes VALUES (15, 'Happy Beacon', 'fouckkeckdou', 'dranfat', 682, 1899, '2014-12-01');
INSERT INTO all_dishes VALUES (16, 'Lucky Harvest', 'copper', 'Tarsus', 591, 2590, '1981-08-17');
INSERT INTO all_dishes VALUES (17, 'Bondba Pockgumkuck', 'fouckkeckdou', 'tusrachor', 423, 2483, '1990-05-21');
INSERT INTO all_dishes VALUES (18, 'Iron Falcon', 'honstoumvo', 'tusrachor', 168, 2458, '1989-08-11');
INSERT INTO all_dishes VALUES (19, 'Noble Ember', 'honstoumvo', 'dranfat', 113, 151, '1982-02-18');
INSERT INTO all_dishes VALUES (20, 'Crystal Meadow', 'glass', 'Pinto', 266, 84, '1968-05-13');
INSERT INTO all_dishes VALUES (21, 'Jackthean Brindtren', 'copper', 'Tarsus', 113, 985, '2008-02-09');
INSERT INTO all_dishes VALUES (22, 'Kreanta Vendtockskeam', 'fouckkeckdou', 'Pinto', 152, 1429, '1970-11-01');
INSERT INTO all_dishes VALUES (23, 'Lucky Beacon', 'fouckkeckdou', 'dranfat', 38, 158, '1993-03-05');
CREATE TABLE meal (
  mea_id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  quarter TEXT NOT NULL,
  sky TEXT NOT NULL,
  att INTEGER NOT NULL,
  amt INTEGER NOT NULL,
  date TEXT NOT NULL,
  wtr_ref INTEGER NOT NULL,
  by_dish INTEGER NOT NULL,
  FOREIGN KEY (wtr_ref) REFERENCES wtr(waiter_id),
  FOREIGN KEY (by_dish) REFERENCES all_dishes(nr)
);
INSERT INTO meal VALUES (1, 'D585', 'gumum', 'reangot', 217, 235, '2015-03-20', 2, 18);
INSERT INTO meal VALUES (2, 'D215', 'claiclun', 'climgrouck', 741, 4627, '2010-08-15', 12, 13);
INSERT INTO meal VALUES (3, 'D199', 'gumum', 'cloudy', 656, 3715, '2024-07-23', 4, 13);
INSERT INTO meal VALUES (4, 'D261', 'winter', 'climgrouck', 428, 3995, '2013-05-24', 13, 9);
INSERT INTO meal VALUES (5, 'D980', 'spring', 'climgrouck', 939, 4004, '2024-01-07', 1, 6);
INSERT INTO meal VALUES (6, 'D641', 'claiclun', 'rainy', 727, 665, '2019-11-07', 1, 3);
INSERT INTO meal VALUES (7, 'D469', 'claiclun', 'fleandkrem', 122, 3143, '2015-04-23', 32, 6);
INSERT INTO meal VALUES (8, 'D542', 'spring', 'rainy', 324, 3561, '2020-05-25', 6, 9);
INSERT INTO meal VALUES (9, 'D676', 'gumum', 'cloudy', 508, 3482, '2022-02-28', 29, 13);
INSERT INTO meal VALUES (10, 'D432', 'claiclun', 'climgrouck', 871, 3829, '2015-09-15', 12, 7);
INSERT INTO meal VALUES (11, 'D198', 'claiclun', 'foggy', 218, 2444, '2011-06-23', 13, 6);
INSERT INTO meal VALUES (12, 'D288', 'claiclun', 'fleandkrem', 550, 1470, '2023-07-17', 13, 4);
INSERT INTO meal VALUES (13, 'D805', 'claiclun', 'climgrouck', 537, 198, '2016-05-17', 25, 6);
INSERT INTO meal VALUES (14, 'D343', 'spring', 'cloudy', 185, 3102, '2010-09-23', 13, 13);
INSERT INTO meal VALUES (15, 'D608', 'spring', 'reangot', 163, 3791, '2016-11-17', 29, 13);
INSERT INTO meal VALUES (16, 'D378', 'claiclun', 'reangot', 842, 2263, '2014-03-21', 32, 8);
INSERT INTO meal VALUES (17, 'D477', 'claiclun', 'rainy', 765, 3189, '2011-02-20', 25, 14);
INSERT INTO meal VALUES (18, 'D517', 'claiclun', 'foggy', 686, 1142, '2013-10-20', 29, 20);
INSERT INTO meal VALUES (19, 'D351', 'spring', 'cloudy', 664, 799, '2015-04-24', 1, 14);
INSERT INTO meal VALUES (20, 'D271', 'spring', 'fleandkrem', 658, 4024, '2023-08-21', 26, 13);
INSERT INTO meal VALUES (21, 'D560', 'claiclun', 'rainy', 469, 725, '2010-10-22', 29, 14);
INSERT INTO meal VALUES (22, 'D740', 'spring', 'climgrouck', 863, 1483, '2013-02-10', 15, 18);
INSERT INTO meal VALUES (23, 'D339', 'claiclun', 'fleandkrem', 694, 754, '2012-11-07', 23, 8);
INSERT INTO meal VALUES (24, 'D884', 'claiclun', 'climgrouck', 143, 4203, '2020-02-12', 2, 12);
INSERT INTO meal VALUES (25, 'D684', 'claiclun', 'rainy', 364, 3732, '2021-02-10', 4, 6);
INSERT INTO meal VALUES (26, 'D414', 'winter', 'fleandkrem', 6, 1715, '2012-04-22', 25, 18);
INSERT INTO meal VALUES (27, 'D664', 'claiclun', 'climgrouck', 498, 4506, '2019-08-04', 25, 15);
INSERT INTO meal VALUES (28, 'D393', 'winter', 'reangot', 459, 2562, '2019-04-02', 26, 23);
INSERT INTO meal VALUES (29, 'D690', 'winter', 'rainy', 265, 1192, '2019-08-11', 2, 4);
INSERT INTO meal VALUES (30, 'D123', 'gumum', 'foggy', 516, 2509, '2013-12-05', 32, 8);
INSERT INTO meal VALUES (31, 'D433', 'claiclun', 'reangot', 698, 1497, '2021-01-22', 6, 21);
INSERT INTO meal VALUES (32, 'D889', 'claiclun', 'fleandkrem', 310, 1107, '2015-05-09', 26, 21);
INSERT INTO meal VALUES (33, 'D942', 'gumum', 'rainy', 950, 869, '2017-06-03', 2, 7);
INSERT INTO meal VALUES (34, 'D183', 'gumum', 'climgrouck', 794, 3087, '2021-09-13', 5, 14);
INSERT INTO meal VALUES (35, 'D267', 'claiclun', 'cloudy', 573, 594, '2014-08-05', 23, 18);
INSERT INTO meal VALUES (36, 'D272', 'spring', 'rainy', 788, 3633, '2014-07-01', 5, 3);
INSERT INTO meal VALUES (37, 'D484', 'winter', 'climgrouck', 524, 4943, '2016-01-05', 14, 11);
INSERT INTO meal VALUES (38, 'D153', 'claiclun', 'reangot', 179, 437, '2024-06-14', 6, 14);
INSERT INTO meal VALUES (39, 'D720', 'spring', 'cloudy', 385, 4739, '2019-03-24', 5, 7);
INSERT INTO meal VALUES (40, 'D520', 'spring', 'climgrouck', 334, 2225, '2020-11-06', 25, 23);
INSERT INTO meal VALUES (41, 'D259', 'spring', 'climgrouck', 297, 1028, '2012-08-18', 2, 18);
INSERT INTO meal VALUES (42, 'D194', 'claiclun', 'cloudy', 392, 3961, '2021-09-28', 21, 20);
INSERT INTO meal VALUES (43, 'D947', 'winter', 'cloudy', 264, 1605, '2020-08-16', 23, 6);
INSERT INTO meal VALUES (44, 'D112', 'winter', 'climgrouck', 871, 3090, '2021-06-19', 5, 18);
INSERT INTO meal VALUES (45, 'D966', 'claiclun', 'rainy', 147, 4992, '2012-11-15', 25, 9);
INSERT INTO meal VALUES (46, 'D537', 'spring', 'climgrouck', 332, 2858, '2021-11-06', 23, 18);
INSERT INTO meal VALUES (47, 'D550', 'gumum', 'climgrouck', 839, 1586, '2021-12-12', 23, 11);
INSERT INTO meal VALUES (48, 'D359', 'claiclun', 'rainy', 165, 2162, '2021-06-11', 25, 7);
INSERT INTO meal VALUES (49, 'D868', 'claiclun', 'cloudy', 250, 2470, '2011-02-05', 13, 9);
INSERT INTO meal VALUES (50, 'D751', 'gumum', 'cloudy', 276, 3632, '2022-03-22', 2, 6);
INSERT INTO meal VALUES (51, 'D282', 'winter', 'cloudy', 24, 2971, '2011-01-14', 32, 12);
INSERT INTO meal VALUES (52, 'D335', 'winter', 'fleandkrem', 946, 4485, '2014-03-28', 28, 7);
INSERT INTO meal VALUES (53, 'D968', 'winter', 'cloudy', 321, 3061, '2016-02-05', 25, 14);
INSERT INTO meal VALUES (54, 'D513', 'claiclun', 'rainy', 63, 3023, '2011-11-27', 34, 9);
INSERT INTO meal VALUES (55, 'D970', 'spring', 'cloudy', 930, 1782, '2024-06-19', 2, 14);
INSERT INTO meal VALUES (56, 'D506', 'winter', 'fleandkrem', 152, 3933, '2022-01-25', 2, 14);
INSERT INTO meal VALUES (57, 'D764', 'spring', 'climgrouck', 201, 2896, '2021-12-26', 12, 7);
INSERT INTO meal VALUES (58, 'D169', 'gumum', 'cloudy', 359, 2934, '2016-02-23', 34, 12);
INSERT INTO meal VALUES (59, 'D268', 'claiclun', 'cloudy', 638, 636, '2019-10-11', 26, 18);
INSERT INTO meal VALUES (60, 'D672', 'spring', 'cloudy', 839, 2881, '2017-06-28', 1, 20);
INSERT INTO meal VALUES (61, 'D227', 'claiclun', 'rainy', 185, 1915, '2011-01-13', 25, 18);
INSERT INTO meal VALUES (62, 'D900', 'spring', 'rainy', 251, 4734, '2023-06-12', 25, 4);
INSERT INTO meal VALUES (63, 'D195', 'winter', 'cloudy', 431, 3671, '2021-04-22', 13, 15);
INSERT INTO meal VALUES (64, 'D449', 'spring', 'cloudy', 623, 1846, '2024-06-27', 4, 21);
INSERT INTO meal VALUES (65, 'D540', 'claiclun', 'rainy', 420, 413, '2020-06-20', 16, 12);
INSERT INTO meal VALUES (66, 'D448', 'winter', 'rainy', 435, 2323, '2010-03-28', 32, 7);
INSERT INTO meal VALUES (67, 'D956', 'claiclun', 'climgrouck', 391, 2026, '2022-06-10', 29, 13);
INSERT INTO meal VALUES (68, 'D422', 'winter', 'foggy', 306, 1085, '2011-03-02', 32, 14);
INSERT INTO meal VALUES (69, 'D450', 'claiclun', 'climgrouck', 875, 1391, '2015-07-15', 1, 18);
INSERT INTO meal VALUES (70, 'D525', 'gumum', 'reangot', 716, 553, '2016-01-13', 12, 6);
INSERT INTO meal VALUES (71, 'D941', 'spring', 'cloudy', 792, 4752, '2015-04-14', 13, 20);
INSERT INTO meal VALUES (72, 'D854', 'spring', 'rainy', 407, 2402, '2020-02-04', 32, 19);
INSERT INTO meal VALUES (73, 'D149', 'claiclun', 'climgrouck', 350, 4980, '2013-09-10', 1, 23);
INSERT INTO meal VALUES (74, 'D814', 'claiclun', 'foggy', 237, 4096, '2023-06-06', 15, 21);
INSERT INTO meal VALUES (75, 'D548', 'winter', 'fleandkrem', 831, 1371, '2018-06-06', 34, 20);
INSERT INTO meal VALUES (76, 'D987', 'spring', 'cloudy', 44, 488, '2010-08-22', 18, 3);
INSERT INTO meal VALUES (77, 'D498', 'winter', 'fleandkrem', 776, 4171, '2023-02-17', 5, 7);
INSERT INTO meal VALUES (78, 'D621', 'claiclun', 'cloudy', 720, 105, '2010-01-03', 22, 13);
INSERT INTO meal VALUES (79, 'D309', 'spring', 'reangot', 852, 113, '2012-04-01', 34, 23);
INSERT INTO meal VALUES (80, 'D708', 'spring', 'climgrouck', 334, 3006, '2024-08-20', 13, 23);
INSERT INTO meal VALUES (81, 'D660', 'claiclun', 'cloudy', 89, 867, '2016-09-09', 1, 4);
INSERT INTO meal VALUES (82, 'D901', 'claiclun', 'rainy', 232, 4955, '2024-11-03', 13, 7);
INSERT INTO meal VALUES (83, 'D130', 'winter', 'cloudy', 326, 3082, '2013-09-02', 12, 14);
INSERT INTO meal VALUES (84, 'D888', 'spring', 'reangot', 457, 611, '2024-08-14', 21, 11);
INSERT INTO meal VALUES (85, 'D182', 'winter', 'reangot', 107, 3278, '2013-08-09', 2, 18);
INSERT INTO meal VALUES (86, 'D656', 'claiclun', 'climgrouck', 227, 1406, '2017-08-06', 23, 14);
INSERT INTO meal VALUES (87, 'D193', 'claiclun', 'fleandkrem', 133, 4254, '2020-11-08', 32, 2);
INSERT INTO meal VALUES (88, 'D348', 'winter', 'rainy', 783, 3090, '2024-02-12', 26, 3);
INSERT INTO meal VALUES (89, 'D588', 'spring', 'rainy', 400, 4855, '2023-10-25', 13, 14);
INSERT INTO meal VALUES (90, 'D849', 'claiclun', 'fleandkrem', 734, 286, '2011-08-09', 22, 7);
INSERT INTO meal VALUES (91, 'D733', 'claiclun', 'climgrouck', 604, 4365, '2010-11-19', 10, 6);
INSERT INTO meal VALUES (92, 'D712', 'gumum', 'reangot', 799, 1122, '2016-04-09', 23, 18);
INSERT INTO meal VALUES (93, 'D976', 'spring', 'climgrouck', 417, 1099, '2015-12-12', 22, 14);
INSERT INTO meal VALUES (94, 'D847', 'winter', 'cloudy', 940, 3733, '2011-10-20', 14, 4);
INSERT INTO meal VALUES (95, 'D429', 'spring', 'cloudy', 569, 2180, '2016-12-25', 23, 12);
INSERT INTO meal VALUES (96, 'D445', 'claiclun', 'foggy', 455, 3113, '2021-03-26', 14, 6);
INSERT INTO meal VALUES (97, 'D352', 'claiclun', 'climgrouck', 750, 2424, '2013-09-12', 2, 21);
INSERT INTO meal VALUES (98, 'D538', 'gumum', 'climgrouck', 828, 467, '2014-10-15', 23, 14);
INSERT INTO meal VALUES (99, 'D468', 'gumum', 'reangot', 698, 3673, '2023-11-05', 6, 20);
INSERT INTO meal VALUES (100, 'D330', 'spring', 'foggy', 572, 853, '2017-07-19', 23, 6);
INSERT INTO meal VALUES (101, 'D216', 'spring', 'cloudy', 733, 2002, '2023-09-10', 32, 23);
INSERT INTO meal VALUES (102, 'D146', 'gumum', 'rainy', 13, 3957, '2012-05-19', 25, 6);
INSERT INTO meal VALUES (103, 'D341', 'claiclun', 'fleandkrem', 66, 438, '2012-02-12', 32, 13);
INSERT INTO meal VALUES (104, 'D148', 'claiclun', 'cloudy', 690, 3432, '2013-04-22', 5, 15);
INSERT INTO meal VALUES (105, 'D124', 'claiclun', 'rainy', 375, 2916, '2012-07-22', 25, 6);
INSERT INTO meal VALUES (106, 'D287', 'claiclun', 'climgrouck', 86, 1885, '2012-12-07', 13, 4);
INSERT INTO meal VALUES (107, 'D302', 'spring', 'cloudy', 871, 2008, '2020-01-27', 23, 2);
INSERT INTO meal VALUES (108, 'D631', 'claiclun', 'cloudy', 434, 3491, '2010-03-11', 14, 3);
INSERT INTO meal VALUES (109, 'D368', 'claiclun', 'cloudy', 603, 938, '2012-03-13', 18, 3);
INSERT INTO meal VALUES (110, 'D817', 'spring', 'fleandkrem', 739, 211, '2020-07-27', 6, 13);
INSERT INTO meal VALUES (111, 'D726', 'gumum', 'cloudy', 115, 4554, '2021-06-17', 4, 3);
INSERT INTO meal VALUES (112, 'D592', 'claiclun', 'cloudy', 56, 3253, '2010-08-02', 14, 14);
INSERT INTO meal VALUES (113, 'D456', 'claiclun', 'cloudy', 719, 4482, '2012-05-07', 29, 13);
INSERT INTO meal VALUES (114, 'D777', 'gumum', 'cloudy', 754, 4880, '2024-09-04', 28, 23);
INSERT INTO meal VALUES (115, 'D178', 'winter', 'climgrouck', 197, 1190, '2020-10-17', 10, 13);
INSERT INTO meal VALUES (116, 'D518', 'winter', 'cloudy', 626, 239, '2013-06-26', 4, 2);
INSERT INTO meal VALUES (117, 'D792', 'winter', 'fleandkrem', 20, 4767, '2020-08-22', 23, 15);
INSERT INTO meal VALUES (118, 'D530', 'winter', 'climgrouck', 772, 2897, '2022-12-12', 29, 3);
INSERT INTO meal VALUES (119, 'D962', 'claiclun', 'fleandkrem', 335, 3857, '2018-05-21', 25, 23);
INSERT INTO meal VALUES (120, 'D844', 'winter', 'fleandkrem', 553, 296, '2021-10-16', 21, 6);
