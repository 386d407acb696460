CREATE TABLE acr (
  acr_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  twn TEXT NOT NULL,
  department TEXT NOT NULL,
  pay INTEGER NOT NULL,
  score INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO acr VALUES (1, 'Plondgror Gendpoudoun', 'theckplulquas', 'design', 8885, 479, '1998-09-07');
INSERT INTO acr VALUES (2, 'Clara Dunn', 'Prague', 'security', 8296, 58, '2012-08-14');
INSERT INTO acr VALUES (3, 'Fomteatstand Plaimthaim', 'theckplulquas', 'claiplolgrout', 2194, 407, '1987-03-25');
INSERT INTO acr VALUES (4, 'Fidraind Brealfandsea', 'theckplulquas', 'planning', 7127, 654, '1998-07-25');
INSERT INTO acr VALUES (5, 'Nimqueshut Retkreas', 'Prague', 'zagu', 9703, 915, '1988-10-02');
INSERT INTO acr VALUES (6, 'Xavier Grant', 'Prague', 'zagu', 5982, 80, '1997-02-04');
INSERT INTO acr VALUES (7, 'Zoe Quist', 'Prague', 'zagu', 7433, 631, '2002-07-17');
INSERT INTO acr VALUES (8, 'Liam Hughes', 'theckplulquas', 'zagu', 4995, 545, '2001-02-07');
INSERT INTO acr VALUES (9, 'Bella Rivera', 'chigeack', 'planning', 5704, 425, '2023-04-08');
INSERT INTO acr VALUES (10, 'Simon Hughes', 'theckplulquas', 'design', 8686, 183, '2017-08-04');
INSERT INTO acr VALUES (11, 'Salzickgram Beandvellou', 'chigeack', 'design', 7417, 428, '2017-03-21');
INSERT INTO acr VALUES (12, 'Colin Grant', 'Prague', 'claiplolgrout', 5006, 762, '2000-09-24');
INSERT INTO acr VALUES (13, 'Iris Larsen', 'theckplulquas', 'claiplolgrout', 5714, 328, '2009-10-21');
INSERT INTO acr VALUES (14, 'Jack Grant', 'Prague', 'planning', 6659, 728, '1987-10-27');
INSERT INTO acr VALUES (15, 'Gina Clark', 'theckplulquas', 'zagu', 7815, 673, '2015-04-21');
INSERT INTO acr VALUES (16, 'Quisjearskos Stitdat', 'theckplulquas', 'design', 9748, 840, '1998-01-10');
INSERT INTO acr VALUES (17, 'Plutclasweas Brakeszoum', 'theckplulquas', 'zagu', 5710, 176, '2004-10-09');
INSERT INTO acr VALUES (18, 'Drouskrea Liszil', 'theckplulquas', 'design', 6613, 633, '1992-09-11');
INSERT INTO acr VALUES (19, 'Wihouck Quailfat', 'Prague', 'training', 1471, 387, '2009-05-21');
INSERT INTO acr VALUES (20, 'Colin Walsh', 'chigeack', 'zagu', 2190, 71, '1986-05-10');
INSERT INTO acr VALUES (21, 'Tronstaim Stilgrickshe', 'theckplulquas', 'security', 2918, 781, '2019-01-23');
INSERT INTO acr VALUES (22, 'Marco Ellis', 'Prague', 'security', 6372, 751, '2006-01-19');
INSERT INTO acr VALUES (23, 'George Meyer', 'theckplulquas', 'planning', 8658, 819, '2001-12-16');
INSERT INTO acr VALUES (24, 'Jasflout Naickshastrack', 'Dublin', 'security', 7309, 674, '2021-10-12');
INSERT INTO acr VALUES (25, 'Eric Reed', 'theckplulquas', 'claiplolgrout', 9598, 485, '1986-07-11');
INSERT INTO acr VALUES (26, 'Jindjair Selgrund', 'Dublin', 'security', 7505, 250, '1995-07-22');
INSERT INTO acr VALUES (27, 'Jockclur Leasa', 'theckplulquas', 'zagu', 8559, 937, '2003-08-17');
INSERT INTO acr VALUES (28, 'Hutkousjai Feckgrairgrou', 'chigeack', 'claiplolgrout', 4574, 70, '2003-11-11');
INSERT INTO acr VALUES (29, 'Wendy Jones', 'Prague', 'security', 3798, 153, '2012-04-25');
INSERT INTO acr VALUES (30, 'Deabind Tailo', 'Prague', 'training', 8921, 637, '1993-08-17');
INSERT INTO acr VALUES (31, 'Greckheck Stailstonmus', 'Prague', 'claiplolgrout', 6191, 10, '2016-06-07');
INSERT INTO acr VALUES (32, 'Veackplelbas Clonshan', 'Prague', 'security', 3020, 982, '2003-01-24');
INSERT INTO acr VALUES (33, 'Mearshet Kroundclock', 'Dublin', 'design', 3649, 771, '2012-03-05');
INSERT INTO acr VALUES (34, 'Maria Cohen', 'theckplulquas', 'design', 5448, 15, '1993-05-14');
INSERT INTO acr VALUES (35, 'Vainquinbum Chanstearbea', 'theckplulquas', 'zagu', 8240, 773, '2023-10-26');
INSERT INTO acr VALUES (36, 'Vaisthousfe Kearclir', 'Dublin', 'security', 9483, 527, '2000-04-11');
CREATE TABLE tnt (
  id INTEGER PRIMARY KEY,
  tent_name TEXT NOT NULL,
  region TEXT NOT NULL,
  own_by TEXT NOT NULL,
  cap INTEGER NOT NULL,
  surface INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO tnt VALUES (1, 'Krondpoulgrum', 'shondwal', 'company', 850, 182, '1968-07-27');
INSERT INTO tnt VALUES (2, 'Gruldremples', 'western', 'birke', 515, 1699, '1945-12-12');
INSERT INTO tnt VALUES (3, 'Marshhaven', 'central', 'family', 111, 3487, '2005-03-21');
INSERT INTO tnt VALUES (4, 'Marshridge', 'central', 'company', 606, 1957, '1962-08-18');
INSERT INTO tnt VALUES (5, 'Oakburn', 'western', 'family', 473, 3614, '1992-08-14');
INSERT INTO tnt VALUES (6, 'Lomflajour', 'reatgru', 'birke', 115, 2202, '2003-02-01');
INSERT INTO tnt VALUES (7, 'Laimirplil', 'western', 'family', 536, 156, '2002-07-03');
INSERT INTO tnt VALUES (8, 'Plouden', 'western', 'birke', 590, 1922, '2000-08-24');
INSERT INTO tnt VALUES (9, 'Thornridge', 'alpine', 'family', 537, 1269, '2018-07-14');
INSERT INTO tnt VALUES (10, 'Blackhaven', 'western', 'birke', 518, 1013, '1980-12-08');
INSERT INTO tnt VALUES (11, 'Highwick', 'alpine', 'birke', 72, 521, '1961-01-08');
INSERT INTO tnt VALUES (12, 'Greenfield', 'shondwal', 'trust', 409, 1757, '2017-04-18');
INSERT INTO tnt VALUES (13, 'Plilbul', 'alpine', 'family', 551, 3853, '1986-04-06');
INSERT INTO tnt VALUES (14, 'Sturgrahaim', 'shondwal', 'family', 465, 386, '1914-03-03');
INSERT INTO tnt VALUES (15, 'Kreamnus', 'central', 'birke', 68, 101, '1968-06-25');
INSERT INTO tnt VALUES (16, 'Cleashour', 'western', 'birke', 864, 1564, '1935-08-07');
INSERT INTO tnt VALUES (17, 'Ashmouth', 'alpine', 'family', 227, 1100, '1972-08-04');
INSERT INTO tnt VALUES (18, 'Lakemouth', 'shondwal', 'family', 745, 1571, '1953-11-13');
INSERT INTO tnt VALUES (19, 'Lakeridge', 'western', 'birke', 431, 2853, '1955-10-17');
INSERT INTO tnt VALUES (20, 'Wekaind', 'central', 'family', 880, 4185, '1974-12-02');
INSERT INTO tnt VALUES (21, 'Greenwell', 'western', 'birke', 47, 4107, '1981-07-16');
INSERT INTO tnt VALUES (22, 'Stousshol', 'central', 'company', 496, 963, '1990-03-25');
INSERT INTO tnt VALUES (23, 'Krondsolfeand', 'shondwal', 'family', 692, 3213, '2010-09-01');
INSERT INTO tnt VALUES (24, 'Ashwell', 'shondwal', 'birke', 477, 3102, '1972-04-24');
INSERT INTO tnt VALUES (25, 'Stonehaven', 'reatgru', 'birke', 642, 235, '1920-06-17');
CREATE TABLE tbl_performance (
  prfr_id INTEGER PRIMARY KEY,
  prfr_no_x TEXT NOT NULL,
  channel TEXT NOT NULL,
  weather TEXT NOT NULL,
  qty INTEGER NOT NULL,
  spent INTEGER NOT NULL,
  logged TEXT NOT NULL,
  acrobat_key INTEGER NOT NULL,
  tent_key INTEGER NOT NULL,
  FOREIGN KEY (acrobat_key) REFERENCES acr(acr_id),
  FOREIGN KEY (tent_key) REFERENCES tnt(id)
);
INSERT INTO tbl_performance VALUES (1, 'J835', 'email', 'foggy', 198, 564, '2017-01-10', 23, 6);
INSERT INTO tbl_performance VALUES (2, 'J204', 'cheatkeanbis', 'snowy', 131, 2563, '2011-08-18', 9, 5);
INSERT INTO tbl_performance VALUES (3, 'J135', 'thimkral', 'kreanbom', 73, 692, '2021-04-24', 7, 17);
INSERT INTO tbl_performance VALUES (4, 'J808', 'email', 'kreanbom', 243, 1599, '2024-08-11', 5, 18);
INSERT INTO tbl_performance VALUES (5, 'J626', 'cheatkeanbis', 'sunny', 240, 2315, '2023-06-01', 19, 18);
INSERT INTO tbl_performance VALUES (6, 'J403', 'thimkral', 'sunny', 229, 1156, '2014-06-28', 27, 24);
INSERT INTO tbl_performance VALUES (7, 'J450', 'online', 'sunny', 108, 2065, '2020-02-17', 2, 11);
INSERT INTO tbl_performance VALUES (8, 'J567', 'cheatkeanbis', 'sunny', 182, 1555, '2015-02-24', 14, 17);
INSERT INTO tbl_performance VALUES (9, 'J994', 'cheatkeanbis', 'foggy', 115, 929, '2015-07-13', 21, 22);
INSERT INTO tbl_performance VALUES (10, 'J404', 'partner', 'sunny', 102, 1527, '2014-11-28', 2, 11);
INSERT INTO tbl_performance VALUES (11, 'J531', 'email', 'foggy', 242, 2039, '2012-10-22', 20, 16);
INSERT INTO tbl_performance VALUES (12, 'J832', 'walk-in', 'sunny', 118, 1119, '2018-09-28', 34, 25);
INSERT INTO tbl_performance VALUES (13, 'J942', 'partner', 'kreanbom', 208, 1178, '2018-05-02', 25, 12);
INSERT INTO tbl_performance VALUES (14, 'J197', 'walk-in', 'foggy', 7, 2596, '2015-03-23', 3, 23);
INSERT INTO tbl_performance VALUES (15, 'J548', 'online', 'sunny', 159, 512, '2015-09-20', 18, 4);
INSERT INTO tbl_performance VALUES (16, 'J966', 'online', 'foggy', 172, 2477, '2012-09-03', 23, 13);
INSERT INTO tbl_performance VALUES (17, 'J120', 'walk-in', 'kreanbom', 92, 2888, '2012-07-26', 21, 25);
INSERT INTO tbl_performance VALUES (18, 'J167', 'partner', 'foggy', 291, 115, '2018-02-27', 35, 1);
INSERT INTO tbl_performance VALUES (19, 'J903', 'partner', 'kreanbom', 282, 215, '2010-11-10', 5, 25);
INSERT INTO tbl_performance VALUES (20, 'J254', 'walk-in', 'sunny', 292, 1814, '2011-11-18', 21, 13);
INSERT INTO tbl_performance VALUES (21, 'J583', 'email', 'cloudy', 85, 494, '2010-11-21', 14, 16);
INSERT INTO tbl_performance VALUES (22, 'J609', 'cheatkeanbis', 'snowy', 84, 1742, '2022-12-12', 17, 25);
INSERT INTO tbl_performance VALUES (23, 'J758', 'online', 'kreanbom', 160, 1461, '2021-02-05', 7, 12);
INSERT INTO tbl_performance VALUES (24, 'J754', 'email', 'cloudy', 1, 2236, '2017-02-08', 21, 17);
INSERT INTO tbl_performance VALUES (25, 'J685', 'email', 'cloudy', 276, 524, '2023-03-25', 36, 22);
INSERT INTO tbl_performance VALUES (26, 'J315', 'email', 'sunny', 261, 2461, '2018-05-09', 7, 12);
INSERT INTO tbl_performance VALUES (27, 'J721', 'online', 'sunny', 85, 2221, '2019-03-15', 2, 1);
INSERT INTO tbl_performance VALUES (28, 'J400', 'walk-in', 'rainy', 19, 390, '2016-06-12', 16, 23);
INSERT INTO tbl_performance VALUES (29, 'J841', 'cheatkeanbis', 'sunny', 108, 2319, '2010-07-17', 3, 4);
INSERT INTO tbl_performance VALUES (30, 'J181', 'walk-in', 'cloudy', 136, 1101, '2023-11-02', 7, 16);
INSERT INTO tbl_performance VALUES (31, 'J740', 'partner', 'sunny', 72, 903, '2020-02-06', 14, 25);
INSERT INTO tbl_performance VALUES (32, 'J280', 'cheatkeanbis', 'foggy', 84, 1267, '2023-05-27', 2, 17);
INSERT INTO tbl_performance VALUES (33, 'J779', 'email', 'cloudy', 287, 1602, '2022-01-15', 19, 21);
INSERT INTO tbl_performance VALUES (34, 'J329', 'cheatkeanbis', 'foggy', 200, 2677, '2015-01-17', 19, 3);
INSERT INTO tbl_performance VALUES (35, 'J529', 'walk-in', 'cloudy', 268, 420, '2012-10-10', 22, 1);
INSERT INTO tbl_performance VALUES (36, 'J579', 'email', 'cloudy', 128, 1617, '2022-12-15', 16, 24);
INSERT INTO tbl_performance VALUES (37, 'J516', 'online', 'cloudy', 165, 1511, '2016-02-03', 6, 12);
INSERT INTO tbl_performance VALUES (38, 'J949', 'online', 'kreanbom', 215, 1058, '2021-12-06', 21, 11);
INSERT INTO tbl_performance VALUES (39, 'J554', 'email', 'foggy', 18, 1191, '2020-04-23', 5, 24);
INSERT INTO tbl_performance VALUES (40, 'J934', 'thimkral', 'foggy', 193, 627, '2014-08-20', 21, 18);
INSERT INTO tbl_performance VALUES (41, 'J968', 'thimkral', 'rainy', 9, 1502, '2013-04-08', 16, 25);
INSERT INTO tbl_performance VALUES (42, 'J388', 'cheatkeanbis', 'foggy', 185, 2395, '2024-10-03', 18, 7);
INSERT INTO tbl_performance VALUES (43, 'J491', 'walk-in', 'foggy', 55, 2316, '2010-03-05', 18, 17);
INSERT INTO tbl_performance VALUES (44, 'J470', 'email', 'rainy', 272, 43, '2017-12-20', 15, 4);
INSERT INTO tbl_performance VALUES (45, 'J876', 'cheatkeanbis', 'cloudy', 2, 1275, '2024-04-24', 34, 22);
INSERT INTO tbl_performance VALUES (46, 'J620', 'cheatkeanbis', 'cloudy', 116, 2262, '2017-01-16', 15, 6);
INSERT INTO tbl_performance VALUES (47, 'J761', 'online', 'sunny', 94, 2490, '2011-09-22', 16, 7);
INSERT INTO tbl_performance VALUES (48, 'J449', 'walk-in', 'rainy', 230, 2021, '2010-11-03', 34, 17);
INSERT INTO tbl_performance VALUES (49, 'J891', 'online', 'kreanbom', 42, 1976, '2014-10-02', 14, 12);
INSERT INTO tbl_performance VALUES (50, 'J223', 'email', 'cloudy', 24, 671, '2021-06-07', 2, 25);
INSERT INTO tbl_performance VALUES (51, 'J979', 'online', 'cloudy', 175, 2946, '2016-03-16', 27, 7);
INSERT INTO tbl_performance VALUES (52, 'J634', 'partner', 'sunny', 246, 2375, '2015-03-05', 34, 22);
INSERT INTO tbl_performance VALUES (53, 'J724', 'online', 'sunny', 98, 2438, '2010-06-25', 1, 11);
INSERT INTO tbl_performance VALUES (54, 'J825', 'thimkral', 'foggy', 104, 481, '2014-07-07', 16, 24);
INSERT INTO tbl_performance VALUES (55, 'J692', 'cheatkeanbis', 'sunny', 222, 282, '2023-07-08', 5, 23);
INSERT INTO tbl_performance VALUES (56, 'J552', 'cheatkeanbis', 'foggy', 99, 2743, '2016-04-03', 25, 6);
INSERT INTO tbl_performance VALUES (57, 'J151', 'cheatkeanbis', 'kreanbom', 300, 2819, '2014-01-10', 21, 18);
INSERT INTO tbl_performance VALUES (58, 'J518', 'email', 'sunny', 239, 1031, '2019-08-21', 3, 25);
INSERT INTO tbl_performance VALUES (59, 'J391', 'cheatkeanbis', 'sunny', 163, 2004, '2012-04-04', 10, 22);
INSERT INTO tbl_performance VALUES (60, 'J932', 'walk-in', 'foggy', 219, 2794, '2010-05-24', 25, 21);
INSERT INTO tbl_performance VALUES (61, 'J246', 'online', 'sunny', 90, 395, '2012-03-27', 3, 5);
INSERT INTO tbl_performance VALUES (62, 'J884', 'online', 'foggy', 200, 2020, '2010-07-16', 14, 14);
INSERT INTO tbl_performance VALUES (63, 'J401', 'thimkral', 'cloudy', 153, 2737, '2023-05-19', 29, 3);
INSERT INTO tbl_performance VALUES (64, 'J300', 'cheatkeanbis', 'rainy', 108, 2609, '2014-03-05', 2, 1);
INSERT INTO tbl_performance VALUES (65, 'J760', 'online', 'kreanbom', 237, 2862, '2020-10-11', 20, 10);
INSERT INTO tbl_performance VALUES (66, 'J324', 'cheatkeanbis', 'snowy', 114, 610, '2022-02-27', 9, 7);
INSERT INTO tbl_performance VALUES (67, 'J956', 'partner', 'kreanbom', 15, 416, '2022-12-03', 18, 16);
INSERT INTO tbl_performance VALUES (68, 'J738', 'cheatkeanbis', 'foggy', 152, 1439, '2018-08-04', 34, 17);
INSERT INTO tbl_performance VALUES (69, 'J753', 'partner', 'sunny', 97, 417, '2019-01-22', 10, 11);
INSERT INTO tbl_performance VALUES (70, 'J784', 'cheatkeanbis', 'foggy', 111, 1420, '2018-04-17', 1, 6);
INSERT INTO tbl_performance VALUES (71, 'J541', 'online', 'cloudy', 23, 553, '2024-05-22', 29, 22);
INSERT INTO tbl_performance VALUES (72, 'J720', 'thimkral', 'foggy', 106, 531, '2016-03-19', 3, 7);
INSERT INTO tbl_performance VALUES (73, 'J497', 'partner', 'kreanbom', 71, 2898, '2011-01-14', 23, 24);
INSERT INTO tbl_performance VALUES (74, 'J368', 'cheatkeanbis', 'foggy', 272, 1293, '2011-11-24', 9, 3);
INSERT INTO tbl_performance VALUES (75, 'J962', 'partner', 'kreanbom', 44, 2343, '2011-07-10', 7, 24);
INSERT INTO tbl_performance VALUES (76, 'J735', 'cheatkeanbis', 'cloudy', 167, 1287, '2014-10-18', 14, 18);
INSERT INTO tbl_performance VALUES (77, 'J660', 'email', 'foggy', 241, 2869, '2023-06-02', 5, 13);
INSERT INTO tbl_performance VALUES (78, 'J725', 'thimkral', 'cloudy', 108, 2177, '2015-07-23', 16, 11);
INSERT INTO tbl_performance VALUES (79, 'J599', 'partner', 'kreanbom', 222, 2903, '2023-11-03', 5, 7);
INSERT INTO tbl_performance VALUES (80, 'J918', 'online', 'foggy', 95, 2306, '2014-04-06', 35, 23);
INSERT INTO tbl_performance VALUES (81, 'J780', 'email', 'foggy', 280, 1714, '2015-11-07', 21, 7);
INSERT INTO tbl_performance VALUES (82, 'J951', 'cheatkeanbis', 'kreanbom', 134, 1776, '2018-05-14', 9, 25);
INSERT INTO tbl_performance VALUES (83, 'J950', 'walk-in', 'rainy', 145, 782, '2018-08-13', 2, 18);
INSERT INTO tbl_performance VALUES (84, 'J362', 'email', 'sunny', 250, 722, '2018-02-14', 2, 22);
INSERT INTO tbl_performance VALUES (85, 'J481', 'cheatkeanbis', 'sunny', 236, 1531, '2020-11-22', 18, 1);
INSERT INTO tbl_performance VALUES (86, 'J172', 'online', 'kreanbom', 109, 2810, '2020-01-02', 4, 24);
INSERT INTO tbl_performance VALUES (87, 'J624', 'partner', 'sunny', 93, 2833, '2016-11-05', 20, 17);
INSERT INTO tbl_performance VALUES (88, 'J823', 'walk-in', 'sunny', 35, 2099, '2020-03-20', 7, 5);
INSERT INTO tbl_performance VALUES (89, 'J373', 'online', 'rainy', 59, 1198, '2021-04-07', 3, 6);
INSERT INTO tbl_performance VALUES (90, 'J585', 'cheatkeanbis', 'snowy', 102, 1421, '2019-05-11', 18, 6);
INSERT INTO tbl_performance VALUES (91, 'J258', 'walk-in', 'kreanbom', 109, 2323, '2023-02-07', 2, 4);
INSERT INTO tbl_performance VALUES (92, 'J510', 'thimkral', 'sunny', 97, 2330, '2012-03-03', 21, 10);
INSERT INTO tbl_performance VALUES (93, 'J431', 'email', 'kreanbom', 217, 2441, '2024-04-27', 9, 22);
INSERT INTO tbl_performance VALUES (94, 'J967', 'cheatkeanbis', 'kreanbom', 211, 531, '2013-02-22', 27, 6);
INSERT INTO tbl_performance VALUES (95, 'J279', 'cheatkeanbis', 'rainy', 86, 566, '2024-04-02', 25, 7);
INSERT INTO tbl_performance VALUES (96, 'J389', 'email', 'kreanbom', 19, 2371, '2022-11-06', 2, 22);
INSERT INTO tbl_performance VALUES (97, 'J203', 'online', 'kreanbom', 49, 1258, '2013-07-25', 32, 4);
INSERT INTO tbl_performance VALUES (98, 'J489', 'online', 'sunny', 69, 1354, '2016-07-25', 11, 23);
INSERT INTO tbl_performance VALUES (99, 'J578', 'email', 'sunny', 124, 1816, '2015-07-26', 3, 16);
INSERT INTO tbl_performance VALUES (100, 'J866', 'walk-in', 'sunny', 88, 1974, '2015-08-03', 17, 2);
INSERT INTO tbl_performance VALUES (101, 'J319', 'email', 'cloudy', 149, 760, '2024-05-08', 4, 22);
INSERT INTO tbl_performance VALUES (102, 'J716', 'partner', 'cloudy', 213, 2753, '2023-03-13', 3, 13);
INSERT INTO tbl_performance VALUES (103, 'J364', 'partner', 'cloudy', 202, 508, '2014-06-12', 3, 4);
INSERT INTO tbl_performance VALUES (104, 'J164', 'partner', 'sunny', 266, 1621, '2021-11-10', 11, 24);
INSERT INTO tbl_performance VALUES (105, 'J520', 'email', 'sunny', 147, 849, '2024-03-17', 18, 1);
INSERT INTO tbl_performance VALUES (106, 'J189', 'email', 'kreanbom', 88, 1511, '2016-02-16', 27, 7);
INSERT INTO tbl_performance VALUES (107, 'J632', 'cheatkeanbis', 'sunny', 125, 2173, '2011-07-01', 18, 3);
INSERT INTO tbl_performance VALUES (108, 'J686', 'email', 'sunny', 194, 972, '2019-12-17', 4, 12);
INSERT INTO tbl_performance VALUES (109, 'J605', 'cheatkeanbis', 'cloudy', 33, 1930, '2014-08-02', 14, 11);
INSERT INTO tbl_performance VALUES (110, 'J112', 'walk-in', 'kreanbom', 245, 448, '2012-06-08', 22, 7);
INSERT INTO tbl_performance VALUES (111, 'J851', 'email', 'cloudy', 92, 2782, '2022-07-02', 26, 22);
INSERT INTO tbl_performance VALUES (112, 'J717', 'cheatkeanbis', 'sunny', 66, 724, '2011-12-22', 19, 21);
INSERT INTO tbl_performance VALUES (113, 'J211', 'partner', 'cloudy', 197, 1112, '2011-06-17', 4, 12);
INSERT INTO tbl_performance VALUES (114, 'J381', 'online', 'kreanbom', 50, 35, '2024-01-26', 29, 11);
INSERT INTO tbl_performance VALUES (115, 'J763', 'walk-in', 'cloudy', 45, 2614, '2013-05-24', 2, 13);
INSERT INTO tbl_performance VALUES (116, 'J861', 'email', 'foggy', 153, 1433, '2012-01-15', 27, 5);
INSERT INTO tbl_performance VALUES (117, 'J545', 'thimkral', 'foggy', 131, 380, '2021-04-02', 23, 3);
INSERT INTO tbl_performance VALUES (118, 'J769', 'cheatkeanbis', 'cloudy', 173, 2479, '2018-05-02', 29, 1);
INSERT INTO tbl_performance VALUES (119, 'J108', 'partner', 'foggy', 86, 633, '2019-09-25', 18, 7);
INSERT INTO tbl_performance VALUES (120, 'J316', 'email', 'cloudy', 142, 2943, '2022-12-26', 3, 17);
