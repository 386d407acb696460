CREATE TABLE keepers (
  kpr_id INTEGER PRIMARY KEY,
  keeper_name TEXT NOT NULL,
  loc TEXT NOT NULL,
  nation TEXT NOT NULL,
  height INTEGER NOT NULL,
  wage INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO keepers VALUES (1, 'Julia Torres', 'Basel', 'Mexico', 195, 3268, '1981-01-02');
INSERT INTO keepers VALUES (2, 'Wendy Klein', 'Basel', 'Canada', 194, 6217, '1956-08-18');
INSERT INTO keepers VALUES (3, 'Jack Nash', 'Nantes', 'Canada', 165, 4686, '1951-01-27');
INSERT INTO keepers VALUES (4, 'George Owens', 'Toronto', 'China', 162, 8327, '1992-07-18');
INSERT INTO keepers VALUES (5, 'Xavier Irwin', 'Basel', 'Mexico', 167, 4326, '1966-09-09');
INSERT INTO keepers VALUES (6, 'Xavier Silva', 'Warsaw', 'China', 198, 3334, '2003-01-02');
INSERT INTO keepers VALUES (7, 'Ana Grant', 'Warsaw', 'Mexico', 162, 6925, '1963-06-13');
INSERT INTO keepers VALUES (8, 'Rosa Davis', 'Nantes', 'Peru', 187, 8972, '1954-05-02');
INSERT INTO keepers VALUES (9, 'Xavier Larsen', 'Toronto', 'Mexico', 157, 8928, '1950-08-25');
INSERT INTO keepers VALUES (10, 'Iris Sato', 'Warsaw', 'China', 192, 9773, '1959-02-02');
INSERT INTO keepers VALUES (11, 'Olivia Weber', 'Toronto', 'Peru', 185, 5811, '1966-04-03');
INSERT INTO keepers VALUES (12, 'Zoe Nash', 'Warsaw', 'Mexico', 195, 4056, '1967-05-19');
INSERT INTO keepers VALUES (13, 'Olivia Torres', 'Ghent', 'Canada', 172, 6518, '1963-01-03');
INSERT INTO keepers VALUES (14, 'Marco Price', 'Lima', 'Peru', 182, 3057, '1966-11-18');
INSERT INTO keepers VALUES (15, 'Marco Evans', 'Lima', 'China', 196, 7277, '1957-08-28');
INSERT INTO keepers VALUES (16, 'Zoe Jones', 'Warsaw', 'Canada', 199, 5880, '1973-04-08');
INSERT INTO keepers VALUES (17, 'Daisy Nolan', 'Basel', 'China', 175, 3588, '1951-10-25');
INSERT INTO keepers VALUES (18, 'Clara Irwin', 'Toronto', 'China', 202, 6566, '1959-07-28');
INSERT INTO keepers VALUES (19, 'Ben Vega', 'Lima', 'Peru', 169, 8327, '1980-03-16');
INSERT INTO keepers VALUES (20, 'Olivia Smith', 'Warsaw', 'China', 151, 3743, '1983-02-01');
INSERT INTO keepers VALUES (21, 'Jack Reed', 'Toronto', 'Canada', 175, 5381, '1970-08-03');
INSERT INTO keepers VALUES (22, 'Olivia Tanaka', 'Warsaw', 'Canada', 166, 4295, '1972-03-28');
INSERT INTO keepers VALUES (23, 'Oscar Davis', 'Warsaw', 'Peru', 157, 5647, '1951-06-06');
INSERT INTO keepers VALUES (24, 'Zoe Hughes', 'Toronto', 'China', 150, 7256, '1983-07-25');
INSERT INTO keepers VALUES (25, 'David Brown', 'Lima', 'China', 157, 4915, '1988-03-06');
INSERT INTO keepers VALUES (26, 'Julia Baker', 'Toronto', 'Peru', 193, 2902, '1996-06-27');
INSERT INTO keepers VALUES (27, 'Daisy Brown', 'Lima', 'Italy', 190, 6011, '1982-10-11');
INSERT INTO keepers VALUES (28, 'Ivan Vega', 'Warsaw', 'Mexico', 174, 6498, '1946-06-24');
INSERT INTO keepers VALUES (29, 'Nina Owens', 'Toronto', 'Canada', 156, 1648, '1952-01-22');
INSERT INTO keepers VALUES (30, 'Oscar Irwin', 'Nantes', 'Peru', 190, 1388, '1951-12-08');
INSERT INTO keepers VALUES (31, 'Ana Hughes', 'Basel', 'Mexico', 163, 6831, '1947-07-01');
INSERT INTO keepers VALUES (32, 'Zoe Klein', 'Lima', 'Peru', 198, 8996, '1953-08-14');
INSERT INTO keepers VALUES (33, 'Marco Fischer', 'Basel', 'Mexico', 201, 2072, '1972-09-26');
INSERT INTO keepers VALUES (34, 'Nina Price', 'Warsaw', 'Canada', 185, 7289, '1983-10-22');
INSERT INTO keepers VALUES (35, 'Quinn Tanaka', 'Lima', 'Canada', 159, 6678, '1995-08-23');
CREATE TABLE anim (
  animal_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  producer TEXT NOT NULL,
  src TEXT NOT NULL,
  wgt INTEGER NOT NULL,
  stock INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO anim VALUES (1, 'Lucky Orchid', 'Zenit', 'Canada', 743, 304, '1999-03-25');
INSERT INTO anim VALUES (2, 'Misty Summit', 'Orion', 'Canada', 192, 61, '2017-06-10');
INSERT INTO anim VALUES (3, 'Sunny Ember', 'Velmar', 'Mexico', 116, 25, '2016-05-12');
INSERT INTO anim VALUES (4, 'Secret Maple', 'Velmar', 'Mexico', 644, 116, '2020-05-07');
INSERT INTO anim VALUES (5, 'Proud Cedar', 'Zenit', 'Mexico', 47, 29, '2020-11-28');
INSERT INTO anim VALUES (6, 'Frozen Comet', 'Velmar', 'Austria', 867, 221, '2015-08-08');
INSERT INTO anim VALUES (7, 'Frozen Lantern', 'Orion', 'Austria', 32, 123, '2014-08-28');
INSERT INTO anim VALUES (8, 'Velvet Lantern', 'Velmar', 'Canada', 844, 334, '1999-04-05');
INSERT INTO anim VALUES (9, 'Iron Beacon', 'Orion', 'France', 41, 4, '2016-07-01');
INSERT INTO anim VALUES (10, 'Bright Comet', 'Velmar', 'France', 328, 159, '2002-10-23');
INSERT INTO anim VALUES (11, 'Sunny Cedar', 'Velmar', 'Mexico', 282, 379, '2012-12-23');
INSERT INTO anim VALUES (12, 'Crystal Maple', 'Zenit', 'Mexico', 298, 30, '2014-01-25');
INSERT INTO anim VALUES (13, 'Mighty Summit', 'Marlow', 'Austria', 700, 59, '2016-01-03');
INSERT INTO anim VALUES (14, 'Secret Cedar', 'Zenit', 'Mexico', 871, 345, '2013-07-03');
INSERT INTO anim VALUES (15, 'Royal Meadow', 'Orion', 'Austria', 38, 162, '2022-11-28');
INSERT INTO anim VALUES (16, 'Sweet Willow', 'Velmar', 'Finland', 76, 47, '2019-09-28');
INSERT INTO anim VALUES (17, 'Velvet Summit', 'Velmar', 'Chile', 261, 117, '2013-07-11');
INSERT INTO anim VALUES (18, 'Velvet Orchid', 'Orion', 'Finland', 401, 2, '2001-06-17');
INSERT INTO anim VALUES (19, 'Rapid Meadow', 'Zenit', 'France', 16, 116, '2006-09-09');
INSERT INTO anim VALUES (20, 'Iron Summit', 'Orion', 'Mexico', 556, 274, '2002-01-18');
INSERT INTO anim VALUES (21, 'Lucky Cedar', 'Velmar', 'Mexico', 108, 206, '2023-08-18');
INSERT INTO anim VALUES (22, 'Crystal Beacon', 'Zenit', 'Finland', 300, 260, '2008-01-18');
INSERT INTO anim VALUES (23, 'Lonely Lantern', 'Zenit', 'Finland', 823, 97, '2019-10-07');
INSERT INTO anim VALUES (24, 'Happy Anchor', 'Zenit', 'Chile', 15, 58, '2020-05-14');
INSERT INTO anim VALUES (25, 'Rapid Harvest', 'Zenit', 'France', 318, 272, '2007-05-14');
INSERT INTO anim VALUES (26, 'Wild Lotus', 'Orion', 'Mexico', 154, 286, '2023-10-08');
INSERT INTO anim VALUES (27, 'Grand Ember', 'Velmar', 'Canada', 531, 143, '2005-04-27');
INSERT INTO anim VALUES (28, 'Frozen Willow', 'Zenit', 'France', 406, 77, '2018-10-07');
CREATE TABLE tbl_feeding (
  fdng_no INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  sky TEXT NOT NULL,
  state TEXT NOT NULL,
  discount INTEGER NOT NULL,
  exp_e INTEGER NOT NULL,
  dt TEXT NOT NULL,
  fk_keep INTEGER NOT NULL,
  animal_id INTEGER NOT NULL,
  FOREIGN KEY (fk_keep) REFERENCES keepers(kpr_id),
  FOREIGN KEY (animal_id) REFERENCES anim(animal_id)
);
INSERT INTO tbl_feeding VALUES (1, 'U778', 'cloudy', 'OP', 45, 1110, '2021-02-11', 14, 15);
INSERT INTO tbl_feeding VALUES (2, 'U618', 'cloudy', 'PE', 0, 290, '2015-04-24', 17, 28);
INSERT INTO tbl_feeding VALUES (3, 'U776', 'cloudy', 'OP', 8, 1949, '2015-06-12', 34, 24);
INSERT INTO tbl_feeding VALUES (4, 'U860', 'cloudy', 'APP', 12, 1950, '2023-07-24', 33, 7);
INSERT INTO tbl_feeding VALUES (5, 'U808', 'snowy', 'PE', 52, 2283, '2015-04-03', 16, 5);
INSERT INTO tbl_feeding VALUES (6, 'U846', 'foggy', 'OP', 55, 1848, '2016-12-05', 19, 1);
INSERT INTO tbl_feeding VALUES (7, 'U854', 'cloudy', 'OP', 20, 1210, '2023-06-17', 14, 5);
INSERT INTO tbl_feeding VALUES (8, 'U599', 'cloudy', 'OP', 28, 2746, '2010-01-16', 23, 5);
INSERT INTO tbl_feeding VALUES (9, 'U744', 'sunny', 'PL', 43, 832, '2013-12-20', 4, 15);
INSERT INTO tbl_feeding VALUES (10, 'U169', 'sunny', 'OP', 15, 2110, '2021-08-10', 17, 7);
INSERT INTO tbl_feeding VALUES (11, 'U839', 'foggy', 'DO', 18, 2440, '2014-04-16', 18, 11);
INSERT INTO tbl_feeding VALUES (12, 'U780', 'windy', 'APP', 43, 311, '2011-10-17', 21, 21);
INSERT INTO tbl_feeding VALUES (13, 'U793', 'foggy', 'OP', 41, 2980, '2015-10-12', 6, 7);
INSERT INTO tbl_feeding VALUES (14, 'U686', 'cloudy', 'PL', 5, 613, '2020-02-27', 15, 13);
INSERT INTO tbl_feeding VALUES (15, 'U227', 'sunny', 'FA', 57, 2144, '2011-10-12', 4, 5);
INSERT INTO tbl_feeding VALUES (16, 'U415', 'cloudy', 'PE', 43, 1992, '2024-08-08', 23, 14);
INSERT INTO tbl_feeding VALUES (17, 'U579', 'sunny', 'APP', 32, 132, '2021-04-12', 34, 8);
INSERT INTO tbl_feeding VALUES (18, 'U130', 'cloudy', 'FA', 8, 953, '2014-08-16', 6, 11);
INSERT INTO tbl_feeding VALUES (19, 'U917', 'cloudy', 'OP', 46, 2163, '2014-07-27', 7, 3);
INSERT INTO tbl_feeding VALUES (20, 'U315', 'foggy', 'DO', 41, 2097, '2015-11-06', 31, 2);
INSERT INTO tbl_feeding VALUES (21, 'U228', 'cloudy', 'PE', 35, 1122, '2017-02-20', 31, 27);
INSERT INTO tbl_feeding VALUES (22, 'U275', 'cloudy', 'DO', 1, 1221, '2012-12-26', 8, 8);
INSERT INTO tbl_feeding VALUES (23, 'U414', 'foggy', 'APP', 23, 2432, '2023-09-07', 6, 2);
INSERT INTO tbl_feeding VALUES (24, 'U947', 'cloudy', 'PE', 60, 2290, '2014-12-23', 18, 22);
INSERT INTO tbl_feeding VALUES (25, 'U663', 'sunny', 'PE', 3, 1333, '2019-02-05', 35, 27);
INSERT INTO tbl_feeding VALUES (26, 'U946', 'sunny', 'PE', 1, 2427, '2017-12-15', 27, 13);
INSERT INTO tbl_feeding VALUES (27, 'U352', 'snowy', 'PE', 2, 123, '2012-07-12', 4, 8);
INSERT INTO tbl_feeding VALUES (28, 'U193', 'foggy', 'OP', 11, 2482, '2010-10-21', 20, 8);
INSERT INTO tbl_feeding VALUES (29, 'U418', 'windy', 'APP', 52, 1964, '2016-07-27', 35, 17);
INSERT INTO tbl_feeding VALUES (30, 'U974', 'sunny', 'OP', 59, 1829, '2012-05-12', 4, 24);
INSERT INTO tbl_feeding VALUES (31, 'U331', 'sunny', 'FA', 8, 2397, '2017-12-22', 23, 16);
INSERT INTO tbl_feeding VALUES (32, 'U386', 'foggy', 'OP', 5, 395, '2017-01-24', 17, 21);
INSERT INTO tbl_feeding VALUES (33, 'U598', 'foggy', 'PE', 51, 1802, '2017-05-11', 23, 13);
INSERT INTO tbl_feeding VALUES (34, 'U800', 'foggy', 'DO', 40, 2916, '2010-01-17', 17, 14);
INSERT INTO tbl_feeding VALUES (35, 'U307', 'snowy', 'APP', 38, 2397, '2021-11-19', 15, 14);
INSERT INTO tbl_feeding VALUES (36, 'U487', 'foggy', 'OP', 3, 1805, '2017-06-17', 33, 8);
INSERT INTO tbl_feeding VALUES (37, 'U731', 'sunny', 'OP', 33, 1537, '2020-11-14', 34, 16);
INSERT INTO tbl_feeding VALUES (38, 'U248', 'sunny', 'APP', 41, 2215, '2014-10-09', 34, 2);
INSERT INTO tbl_feeding VALUES (39, 'U640', 'windy', 'APP', 9, 2308, '2021-10-18', 23, 27);
INSERT INTO tbl_feeding VALUES (40, 'U810', 'sunny', 'PE', 33, 505, '2013-07-20', 6, 8);
INSERT INTO tbl_feeding VALUES (41, 'U891', 'foggy', 'OP', 16, 88, '2021-06-13', 35, 14);
INSERT INTO tbl_feeding VALUES (42, 'U818', 'foggy', 'PL', 1, 1312, '2021-07-20', 6, 21);
INSERT INTO tbl_feeding VALUES (43, 'U781', 'windy', 'APP', 47, 296, '2022-10-25', 17, 13);
INSERT INTO tbl_feeding VALUES (44, 'U392', 'cloudy', 'PL', 17, 689, '2020-07-06', 7, 23);
INSERT INTO tbl_feeding VALUES (45, 'U564', 'sunny', 'APP', 57, 1761, '2017-10-12', 15, 16);
INSERT INTO tbl_feeding VALUES (46, 'U664', 'foggy', 'PE', 38, 577, '2016-09-19', 23, 11);
INSERT INTO tbl_feeding VALUES (47, 'U236', 'windy', 'PL', 60, 35, '2024-10-11', 20, 13);
INSERT INTO tbl_feeding VALUES (48, 'U371', 'windy', 'OP', 20, 2387, '2021-07-17', 3, 15);
INSERT INTO tbl_feeding VALUES (49, 'U892', 'snowy', 'PE', 2, 2957, '2023-11-13', 33, 9);
INSERT INTO tbl_feeding VALUES (50, 'U491', 'windy', 'FA', 19, 2438, '2021-01-10', 25, 24);
INSERT INTO tbl_feeding VALUES (51, 'U329', 'cloudy', 'APP', 55, 51, '2013-04-19', 17, 21);
INSERT INTO tbl_feeding VALUES (52, 'U113', 'sunny', 'OP', 50, 1531, '2019-11-20', 18, 21);
INSERT INTO tbl_feeding VALUES (53, 'U111', 'foggy', 'PL', 40, 1347, '2011-12-20', 11, 16);
INSERT INTO tbl_feeding VALUES (54, 'U406', 'sunny', 'OP', 48, 950, '2013-03-16', 25, 13);
INSERT INTO tbl_feeding VALUES (55, 'U286', 'snowy', 'PE', 48, 403, '2011-12-11', 11, 11);
INSERT INTO tbl_feeding VALUES (56, 'U612', 'cloudy', 'OP', 5, 1076, '2019-07-04', 27, 8);
INSERT INTO tbl_feeding VALUES (57, 'U518', 'foggy', 'PE', 3, 1790, '2019-12-19', 33, 15);
INSERT INTO tbl_feeding VALUES (58, 'U692', 'cloudy', 'APP', 30, 2395, '2011-08-24', 7, 27);
INSERT INTO tbl_feeding VALUES (59, 'U620', 'snowy', 'PE', 23, 270, '2012-02-14', 35, 3);
INSERT INTO tbl_feeding VALUES (60, 'U446', 'windy', 'PL', 13, 1822, '2016-10-25', 11, 2);
INSERT INTO tbl_feeding VALUES (61, 'U163', 'foggy', 'APP', 7, 844, '2011-07-19', 27, 3);
INSERT INTO tbl_feeding VALUES (62, 'U256', 'foggy', 'PL', 53, 1094, '2018-07-03', 23, 14);
INSERT INTO tbl_feeding VALUES (63, 'U453', 'snowy', 'OP', 43, 659, '2013-09-16', 32, 16);
INSERT INTO tbl_feeding VALUES (64, 'U823', 'snowy', 'OP', 23, 1793, '2024-06-08', 31, 15);
INSERT INTO tbl_feeding VALUES (65, 'U181', 'cloudy', 'PL', 38, 432, '2020-09-26', 10, 23);
INSERT INTO tbl_feeding VALUES (66, 'U991', 'windy', 'PL', 43, 2769, '2011-10-17', 14, 15);
INSERT INTO tbl_feeding VALUES (67, 'U614', 'cloudy', 'OP', 36, 1959, '2013-10-07', 33, 23);
INSERT INTO tbl_feeding VALUES (68, 'U160', 'sunny', 'OP', 15, 2331, '2011-05-11', 27, 16);
INSERT INTO tbl_feeding VALUES (69, 'U556', 'cloudy', 'APP', 11, 2707, '2020-10-04', 27, 9);
INSERT INTO tbl_feeding VALUES (70, 'U646', 'sunny', 'APP', 9, 1128, '2011-09-28', 16, 27);
INSERT INTO tbl_feeding VALUES (71, 'U174', 'cloudy', 'PE', 44, 2518, '2017-10-20', 5, 22);
INSERT INTO tbl_feeding VALUES (72, 'U585', 'windy', 'DO', 7, 521, '2023-04-04', 20, 24);
INSERT INTO tbl_feeding VALUES (73, 'U402', 'sunny', 'PE', 44, 921, '2016-06-07', 9, 22);
INSERT INTO tbl_feeding VALUES (74, 'U735', 'foggy', 'OP', 32, 94, '2021-08-03', 3, 2);
INSERT INTO tbl_feeding VALUES (75, 'U368', 'windy', 'APP', 51, 1891, '2015-01-14', 9, 15);
INSERT INTO tbl_feeding VALUES (76, 'U279', 'windy', 'APP', 44, 2542, '2019-07-01', 35, 23);
INSERT INTO tbl_feeding VALUES (77, 'U703', 'sunny', 'OP', 3, 1971, '2019-03-11', 24, 26);
INSERT INTO tbl_feeding VALUES (78, 'U943', 'sunny', 'OP', 26, 1439, '2020-05-10', 15, 12);
INSERT INTO tbl_feeding VALUES (79, 'U281', 'cloudy', 'PE', 44, 304, '2013-01-22', 6, 16);
INSERT INTO tbl_feeding VALUES (80, 'U506', 'cloudy', 'APP', 3, 1664, '2024-06-01', 7, 27);
INSERT INTO tbl_feeding VALUES (81, 'U199', 'windy', 'DO', 9, 2224, '2017-04-06', 30, 13);
INSERT INTO tbl_feeding VALUES (82, 'U886', 'windy', 'PL', 17, 813, '2011-06-21', 24, 7);
INSERT INTO tbl_feeding VALUES (83, 'U420', 'snowy', 'DO', 40, 2447, '2012-09-10', 16, 3);
INSERT INTO tbl_feeding VALUES (84, 'U544', 'windy', 'OP', 13, 828, '2010-01-01', 20, 8);
INSERT INTO tbl_feeding VALUES (85, 'U480', 'cloudy', 'PL', 44, 2542, '2015-10-03', 21, 13);
INSERT INTO tbl_feeding VALUES (86, 'U455', 'cloudy', 'FA', 51, 2966, '2010-10-09', 33, 28);
INSERT INTO tbl_feeding VALUES (87, 'U532', 'sunny', 'OP', 52, 2913, '2013-03-03', 6, 7);
INSERT INTO tbl_feeding VALUES (88, 'U922', 'cloudy', 'PE', 30, 860, '2021-11-23', 31, 8);
INSERT INTO tbl_feeding VALUES (89, 'U322', 'sunny', 'PE', 36, 1864, '2022-04-04', 5, 24);
INSERT INTO tbl_feeding VALUES (90, 'U407', 'sunny', 'OP', 27, 2300, '2012-05-10', 14, 13);
INSERT INTO tbl_feeding VALUES (91, 'U624', 'cloudy', 'APP', 4, 976, '2022-12-27', 33, 24);
INSERT INTO tbl_feeding VALUES (92, 'U861', 'windy', 'APP', 4, 2342, '2017-07-24', 23, 27);
INSERT INTO tbl_feeding VALUES (93, 'U201', 'foggy', 'OP', 43, 134, '2015-07-13', 17, 2);
INSERT INTO tbl_feeding VALUES (94, 'U724', 'windy', 'PE', 40, 910, '2018-02-02', 21, 3);
INSERT INTO tbl_feeding VALUES (95, 'U956', 'snowy', 'PE', 14, 1913, '2020-01-06', 28, 3);
INSERT INTO tbl_feeding VALUES (96, 'U774', 'sunny', 'PL', 44, 65, '2016-03-20', 23, 7);
INSERT INTO tbl_feeding VALUES (97, 'U293', 'windy', 'PE', 35, 520, '2017-06-26', 6, 7);
INSERT INTO tbl_feeding VALUES (98, 'U662', 'windy', 'PL', 11, 1685, '2010-05-22', 14, 16);
INSERT INTO tbl_feeding VALUES (99, 'U852', 'sunny', 'DO', 42, 676, '2022-05-22', 11, 3);
INSERT INTO tbl_feeding VALUES (100, 'U260', 'windy', 'PE', 6, 808, '2018-06-28', 11, 11);
INSERT INTO tbl_feeding VALUES (101, 'U434', 'foggy', 'APP', 50, 2884, '2016-06-02', 11, 26);
INSERT INTO tbl_feeding VALUES (102, 'U304', 'sunny', 'PE', 8, 1388, '2015-03-06', 15, 24);
INSERT INTO tbl_feeding VALUES (103, 'U263', 'windy', 'PL', 4, 490, '2013-07-09', 23, 12);
INSERT INTO tbl_feeding VALUES (104, 'U732', 'windy', 'OP', 13, 571, '2013-07-15', 34, 13);
INSERT INTO tbl_feeding VALUES (105, 'U543', 'foggy', 'OP', 46, 2425, '2010-02-19', 24, 13);
INSERT INTO tbl_feeding VALUES (106, 'U496', 'foggy', 'PE', 48, 2618, '2022-07-01', 18, 3);
INSERT INTO tbl_feeding VALUES (107, 'U657', 'windy', 'DO', 51, 2188, '2020-10-27', 2, 2);
INSERT INTO tbl_feeding VALUES (108, 'U445', 'cloudy', 'PL', 36, 778, '2018-11-24', 32, 16);
INSERT INTO tbl_feeding VALUES (109, 'U930', 'snowy', 'PL', 60, 2733, '2018-12-24', 27, 21);
INSERT INTO tbl_feeding VALUES (110, 'U605', 'foggy', 'PE', 22, 683, '2019-03-05', 27, 20);
INSERT INTO tbl_feeding VALUES (111, 'U805', 'windy', 'PE', 23, 2140, '2016-10-05', 21, 14);
INSERT INTO tbl_feeding VALUES (112, 'U602', 'sunny', 'APP', 52, 1529, '2023-11-10', 8, 8);
INSERT INTO tbl_feeding VALUES (113, 'U928', 'foggy', 'PL', 36, 1545, '2020-11-24', 23, 24);
INSERT INTO tbl_feeding VALUES (114, 'U752', 'sunny', 'PE', 10, 1587, '2013-09-25', 7, 5);
INSERT INTO tbl_feeding VALUES (115, 'U882', 'snowy', 'FA', 60, 1261, '2014-08-06', 31, 13);
INSERT INTO tbl_feeding VALUES (116, 'U149', 'windy', 'PE', 41, 2060, '2014-02-12', 17, 26);
INSERT INTO tbl_feeding VALUES (117, 'U254', 'sunny', 'OP', 35, 2773, '2011-09-16', 8, 14);
INSERT INTO tbl_feeding VALUES (118, 'U238', 'windy', 'OP', 32, 2854, '2010-03-12', 32, 21);
INSERT INTO tbl_feeding VALUES (119, 'U334', 'sunny', 'APP', 40, 990, '2012-03-05', 33, 27);
INSERT INTO tbl_feeding VALUES (120, 'U531', 'cloudy', 'APP', 42, 2751, '2011-05-22', 24, 21);
