CREATE TABLE officers (
  off_no INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  turn TEXT NOT NULL,
  nationality TEXT NOT NULL,
  bns INTEGER NOT NULL,
  score INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO officers VALUES (1, 'Lantrailneand Vairdrouckclouck', 'early', 'France', 1294, 935, '1972-07-25');
INSERT INTO officers VALUES (2, 'Iris Hart', 'early', 'krountha', 125, 138, '1996-05-12');
INSERT INTO officers VALUES (3, 'Chaizainmeck Gainthoplos', 'double', 'Germany', 546, 264, '1981-01-07');
INSERT INTO officers VALUES (4, 'Stunvikrus Daikemhem', 'double', 'zailskai', 2345, 348, '1978-02-20');
INSERT INTO officers VALUES (5, 'Lena Ellis', 'double', 'baindneckstick', 1681, 383, '1959-01-14');
INSERT INTO officers VALUES (6, 'Jiclikes Jailmoum', 'double', 'baindneckstick', 1389, 788, '1997-05-16');
INSERT INTO officers VALUES (7, 'Tristoum Treahel', 'double', 'baindneckstick', 2034, 283, '1989-08-10');
INSERT INTO officers VALUES (8, 'Daisy Smith', 'night', 'zailskai', 1986, 930, '2002-09-04');
INSERT INTO officers VALUES (9, 'Shokock Drintrouflend', 'night', 'Greece', 88, 450, '2003-07-10');
INSERT INTO officers VALUES (10, 'Ivan Park', 'weekend', 'zailskai', 1568, 891, '1955-08-05');
INSERT INTO officers VALUES (11, 'Luckpan Neackflil', 'double', 'Germany', 251, 475, '1983-06-16');
INSERT INTO officers VALUES (12, 'Thanclu Plaitsais', 'weekend', 'zailskai', 1440, 851, '1984-04-16');
INSERT INTO officers VALUES (13, 'Olivia Martin', 'claisdri', 'Greece', 653, 578, '1947-03-06');
INSERT INTO officers VALUES (14, 'Roundteatquir Plonfilar', 'night', 'baindneckstick', 2411, 126, '1979-07-24');
INSERT INTO officers VALUES (15, 'Clalnarham Shainribean', 'night', 'Greece', 879, 987, '1950-07-21');
INSERT INTO officers VALUES (16, 'Cleaspindshul Beldragret', 'weekend', 'France', 1487, 824, '1950-02-17');
INSERT INTO officers VALUES (17, 'Ben Sato', 'double', 'zailskai', 811, 40, '1993-07-02');
INSERT INTO officers VALUES (18, 'Lusordu Quontraissteack', 'night', 'Germany', 1636, 102, '1972-12-26');
INSERT INTO officers VALUES (19, 'Peter Fischer', 'double', 'France', 697, 768, '1999-12-09');
INSERT INTO officers VALUES (20, 'Bella Lopez', 'night', 'zailskai', 6, 703, '1998-02-24');
INSERT INTO officers VALUES (21, 'Oscar Nash', 'early', 'zailskai', 287, 378, '1975-12-18');
INSERT INTO officers VALUES (22, 'Setjaibick Shundloumflis', 'early', 'zailskai', 98, 383, '1981-02-06');
INSERT INTO officers VALUES (23, 'Jeandthos Floulouckzea', 'early', 'zailskai', 1730, 793, '1948-03-08');
INSERT INTO officers VALUES (24, 'Sitfaim Braissatzol', 'weekend', 'zailskai', 2411, 745, '1963-02-11');
INSERT INTO officers VALUES (25, 'Quinn Clark', 'night', 'France', 1778, 443, '1988-08-28');
INSERT INTO officers VALUES (26, 'Hanna Quist', 'claisdri', 'zailskai', 2078, 333, '1956-12-07');
INSERT INTO officers VALUES (27, 'Kaikeck Chonpear', 'double', 'baindneckstick', 1627, 406, '1992-02-01');
INSERT INTO officers VALUES (28, 'Quinn Ellis', 'weekend', 'Greece', 1269, 498, '1989-09-14');
INSERT INTO officers VALUES (29, 'Muhut Stearshond', 'night', 'krountha', 1538, 114, '1979-02-03');
CREATE TABLE tbl_precinct (
  precinct_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT NOT NULL,
  holder TEXT NOT NULL,
  lease INTEGER NOT NULL,
  max_p INTEGER NOT NULL,
  opening_d TEXT NOT NULL
);
INSERT INTO tbl_precinct VALUES (1, 'Keaflou', 'Geneva', 'flepam', 2721, 518, '1958-02-07');
INSERT INTO tbl_precinct VALUES (2, 'Talthutsteck', 'Lima', 'church', 2261, 785, '1975-04-04');
INSERT INTO tbl_precinct VALUES (3, 'Grotgaimtrous', 'Riga', 'flepam', 6643, 278, '1930-11-18');
INSERT INTO tbl_precinct VALUES (4, 'Votrunddra', 'Geneva', 'gandras', 6125, 697, '1938-03-09');
INSERT INTO tbl_precinct VALUES (5, 'Kindtharquan', 'Riga', 'company', 2669, 300, '1988-10-13');
INSERT INTO tbl_precinct VALUES (6, 'Plichainkat', 'Riga', 'company', 6447, 503, '1905-10-20');
INSERT INTO tbl_precinct VALUES (7, 'Oakgate', 'Geneva', 'company', 1050, 648, '2015-10-15');
INSERT INTO tbl_precinct VALUES (8, 'Poutplelrou', 'grotreatur', 'flepam', 711, 348, '2022-01-11');
INSERT INTO tbl_precinct VALUES (9, 'Ashridge', 'Geneva', 'flepam', 1360, 58, '2022-12-10');
INSERT INTO tbl_precinct VALUES (10, 'Thornton', 'Riga', 'church', 4393, 256, '1991-07-06');
INSERT INTO tbl_precinct VALUES (11, 'Nandrundquom', 'grotreatur', 'company', 4735, 575, '1923-10-03');
INSERT INTO tbl_precinct VALUES (12, 'Greengate', 'Riga', 'company', 209, 506, '1971-04-01');
INSERT INTO tbl_precinct VALUES (13, 'Treasgres', 'Geneva', 'company', 5062, 388, '1999-10-20');
INSERT INTO tbl_precinct VALUES (14, 'Jenea', 'Riga', 'flepam', 3878, 602, '2019-12-25');
INSERT INTO tbl_precinct VALUES (15, 'Thaiquis', 'Riga', 'gandras', 4791, 544, '1991-02-22');
INSERT INTO tbl_precinct VALUES (16, 'Blackdale', 'Riga', 'flepam', 5915, 133, '1991-07-17');
INSERT INTO tbl_precinct VALUES (17, 'Sirkem', 'Riga', 'flepam', 5176, 108, '1996-12-20');
INSERT INTO tbl_precinct VALUES (18, 'Brookdale', 'grotreatur', 'flepam', 896, 208, '1910-04-24');
INSERT INTO tbl_precinct VALUES (19, 'Stoneton', 'Geneva', 'flepam', 5878, 65, '2003-07-04');
INSERT INTO tbl_precinct VALUES (20, 'Stonebury', 'Cork', 'gandras', 2099, 820, '1972-06-21');
INSERT INTO tbl_precinct VALUES (21, 'Keardretwem', 'Geneva', 'gandras', 5975, 433, '1912-06-07');
INSERT INTO tbl_precinct VALUES (22, 'Shaimos', 'grotreatur', 'company', 3388, 808, '1947-06-03');
INSERT INTO tbl_precinct VALUES (23, 'Woodmouth', 'Geneva', 'company', 1926, 36, '2005-11-18');
INSERT INTO tbl_precinct VALUES (24, 'Clearwell', 'Geneva', 'flepam', 6016, 882, '1936-08-21');
INSERT INTO tbl_precinct VALUES (25, 'Shaickflaindve', 'Riga', 'flepam', 719, 705, '1917-04-12');
CREATE TABLE arrest (
  arr_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  seas TEXT NOT NULL,
  cnt INTEGER NOT NULL,
  expense INTEGER NOT NULL,
  date TEXT NOT NULL,
  offc_ref INTEGER NOT NULL,
  precinct_id INTEGER NOT NULL,
  FOREIGN KEY (offc_ref) REFERENCES officers(off_no),
  FOREIGN KEY (precinct_id) REFERENCES tbl_precinct(precinct_id)
);
INSERT INTO arrest VALUES (1, 'D516', 'invoice', 'autumn', 43, 306, '2016-05-27', 9, 11);
INSERT INTO arrest VALUES (2, 'D735', 'invoice', 'winter', 40, 1335, '2015-11-10', 2, 20);
INSERT INTO arrest VALUES (3, 'D765', 'pinshot', 'winter', 298, 1850, '2016-06-28', 10, 18);
INSERT INTO arrest VALUES (4, 'D417', 'transfer', 'autumn', 169, 2377, '2017-07-06', 27, 5);
INSERT INTO arrest VALUES (5, 'D977', 'invoice', 'winter', 175, 413, '2014-09-21', 8, 2);
INSERT INTO arrest VALUES (6, 'D771', 'invoice', 'summer', 294, 1419, '2012-11-28', 19, 2);
INSERT INTO arrest VALUES (7, 'D422', 'pinshot', 'autumn', 46, 2599, '2019-07-14', 28, 5);
INSERT INTO arrest VALUES (8, 'D879', 'pinshot', 'summer', 137, 2339, '2021-11-22', 15, 15);
INSERT INTO arrest VALUES (9, 'D412', 'murbralur', 'winter', 179, 1831, '2021-09-05', 28, 23);
INSERT INTO arrest VALUES (10, 'D110', 'invoice', 'winter', 270, 869, '2014-09-20', 22, 7);
INSERT INTO arrest VALUES (11, 'D463', 'transfer', 'autumn', 136, 2002, '2020-12-07', 29, 7);
INSERT INTO arrest VALUES (12, 'D418', 'deackvos', 'autumn', 8, 2817, '2020-01-17', 26, 17);
INSERT INTO arrest VALUES (13, 'D532', 'pinshot', 'autumn', 88, 334, '2024-04-25', 21, 25);
INSERT INTO arrest VALUES (14, 'D677', 'pinshot', 'spring', 104, 1844, '2010-03-11', 23, 7);
INSERT INTO arrest VALUES (15, 'D436', 'transfer', 'winter', 55, 2809, '2013-01-02', 5, 22);
INSERT INTO arrest VALUES (16, 'D861', 'pinshot', 'winter', 173, 609, '2015-03-12', 5, 24);
INSERT INTO arrest VALUES (17, 'D363', 'invoice', 'spring', 132, 669, '2011-05-03', 3, 2);
INSERT INTO arrest VALUES (18, 'D200', 'murbralur', 'winter', 38, 2396, '2014-10-17', 24, 19);
INSERT INTO arrest VALUES (19, 'D974', 'deackvos', 'winter', 125, 1218, '2012-04-05', 28, 8);
INSERT INTO arrest VALUES (20, 'D774', 'pinshot', 'winter', 51, 925, '2022-10-20', 26, 20);
INSERT INTO arrest VALUES (21, 'D275', 'murbralur', 'winter', 251, 74, '2024-05-14', 2, 11);
INSERT INTO arrest VALUES (22, 'D770', 'deackvos', 'winter', 139, 2497, '2014-02-25', 14, 24);
INSERT INTO arrest VALUES (23, 'D742', 'transfer', 'spring', 78, 675, '2024-06-07', 8, 13);
INSERT INTO arrest VALUES (24, 'D636', 'murbralur', 'winter', 170, 2120, '2019-07-07', 21, 24);
INSERT INTO arrest VALUES (25, 'D518', 'pinshot', 'summer', 247, 1276, '2017-01-23', 21, 17);
INSERT INTO arrest VALUES (26, 'D452', 'pinshot', 'winter', 92, 2478, '2022-03-27', 26, 2);
INSERT INTO arrest VALUES (27, 'D884', 'deackvos', 'summer', 64, 1422, '2013-03-01', 5, 22);
INSERT INTO arrest VALUES (28, 'D331', 'pinshot', 'winter', 173, 684, '2011-12-26', 29, 24);
INSERT INTO arrest VALUES (29, 'D238', 'transfer', 'winter', 79, 1566, '2019-12-15', 17, 18);
INSERT INTO arrest VALUES (30, 'D478', 'transfer', 'spring', 198, 882, '2022-08-05', 15, 10);
INSERT INTO arrest VALUES (31, 'D951', 'pinshot', 'winter', 226, 2373, '2020-04-25', 28, 12);
INSERT INTO arrest VALUES (32, 'D908', 'pinshot', 'autumn', 188, 2486, '2014-01-04', 21, 8);
INSERT INTO arrest VALUES (33, 'D308', 'pinshot', 'winter', 51, 1211, '2010-01-09', 7, 18);
INSERT INTO arrest VALUES (34, 'D563', 'pinshot', 'winter', 79, 2206, '2014-02-22', 14, 6);
INSERT INTO arrest VALUES (35, 'D442', 'transfer', 'autumn', 88, 2785, '2021-07-17', 9, 8);
INSERT INTO arrest VALUES (36, 'D843', 'transfer', 'winter', 223, 2624, '2020-10-12', 27, 11);
INSERT INTO arrest VALUES (37, 'D365', 'pinshot', 'autumn', 184, 2319, '2014-07-27', 16, 24);
INSERT INTO arrest VALUES (38, 'D779', 'invoice', 'autumn', 59, 2798, '2013-06-06', 23, 8);
INSERT INTO arrest VALUES (39, 'D102', 'deackvos', 'summer', 62, 882, '2018-11-01', 26, 2);
INSERT INTO arrest VALUES (40, 'D168', 'pinshot', 'winter', 121, 2443, '2021-08-13', 21, 10);
INSERT INTO arrest VALUES (41, 'D437', 'pinshot', 'winter', 250, 2845, '2010-11-05', 7, 23);
INSERT INTO arrest VALUES (42, 'D108', 'murbralur', 'winter', 105, 1355, '2017-10-11', 17, 22);
INSERT INTO arrest VALUES (43, 'D271', 'invoice', 'winter', 281, 2526, '2010-07-18', 19, 24);
INSERT INTO arrest VALUES (44, 'D204', 'transfer', 'summer', 281, 2234, '2017-10-26', 22, 5);
INSERT INTO arrest VALUES (45, 'D857', 'deackvos', 'winter', 118, 1694, '2015-09-10', 16, 18);
INSERT INTO arrest VALUES (46, 'D521', 'murbralur', 'winter', 36, 1533, '2020-08-14', 23, 12);
INSERT INTO arrest VALUES (47, 'D655', 'pinshot', 'winter', 254, 989, '2020-07-10', 29, 25);
INSERT INTO arrest VALUES (48, 'D620', 'murbralur', 'winter', 299, 483, '2015-10-17', 23, 15);
INSERT INTO arrest VALUES (49, 'D992', 'invoice', 'winter', 81, 2538, '2012-10-24', 8, 13);
INSERT INTO arrest VALUES (50, 'D177', 'pinshot', 'summer', 42, 2516, '2018-06-28', 22, 24);
INSERT INTO arrest VALUES (51, 'D404', 'deackvos', 'spring', 5, 2639, '2017-12-05', 7, 12);
INSERT INTO arrest VALUES (52, 'D634', 'deackvos', 'autumn', 84, 1879, '2016-02-20', 5, 18);
INSERT INTO arrest VALUES (53, 'D967', 'murbralur', 'autumn', 26, 1998, '2013-10-20', 21, 2);
INSERT INTO arrest VALUES (54, 'D937', 'invoice', 'winter', 104, 2876, '2023-06-19', 7, 12);
INSERT INTO arrest VALUES (55, 'D360', 'pinshot', 'winter', 267, 473, '2021-02-06', 28, 11);
INSERT INTO arrest VALUES (56, 'D198', 'pinshot', 'winter', 68, 1285, '2021-06-02', 9, 8);
INSERT INTO arrest VALUES (57, 'D431', 'pinshot', 'spring', 194, 1098, '2024-05-17', 10, 10);
INSERT INTO arrest VALUES (58, 'D699', 'deackvos', 'winter', 249, 182, '2018-07-20', 7, 1);
INSERT INTO arrest VALUES (59, 'D123', 'murbralur', 'summer', 184, 1018, '2011-10-08', 9, 20);
INSERT INTO arrest VALUES (60, 'D167', 'pinshot', 'summer', 250, 1434, '2012-03-21', 10, 1);
INSERT INTO arrest VALUES (61, 'D169', 'transfer', 'winter', 148, 68, '2014-09-09', 5, 12);
INSERT INTO arrest VALUES (62, 'D384', 'murbralur', 'winter', 47, 262, '2017-01-22', 10, 10);
INSERT INTO arrest VALUES (63, 'D218', 'deackvos', 'winter', 52, 485, '2021-10-04', 10, 24);
INSERT INTO arrest VALUES (64, 'D855', 'pinshot', 'spring', 135, 2209, '2015-07-17', 5, 8);
INSERT INTO arrest VALUES (65, 'D718', 'pinshot', 'winter', 218, 1250, '2013-07-09', 28, 2);
INSERT INTO arrest VALUES (66, 'D657', 'deackvos', 'autumn', 173, 2837, '2022-07-23', 14, 22);
INSERT INTO arrest VALUES (67, 'D836', 'transfer', 'spring', 108, 222, '2013-07-04', 2, 22);
INSERT INTO arrest VALUES (68, 'D631', 'deackvos', 'winter', 265, 2032, '2019-09-16', 10, 5);
INSERT INTO arrest VALUES (69, 'D768', 'transfer', 'spring', 124, 2323, '2012-05-28', 5, 8);
INSERT INTO arrest VALUES (70, 'D305', 'deackvos', 'winter', 297, 1090, '2019-07-14', 8, 15);
INSERT INTO arrest VALUES (71, 'D244', 'pinshot', 'winter', 237, 246, '2015-05-27', 5, 20);
INSERT INTO arrest VALUES (72, 'D802', 'pinshot', 'spring', 263, 2346, '2010-07-05', 22, 8);
INSERT INTO arrest VALUES (73, 'D821', 'pinshot', 'winter', 63, 2422, '2014-12-18', 23, 18);
INSERT INTO arrest VALUES (74, 'D197', 'transfer', 'winter', 104, 1392, '2014-05-07', 23, 22);
INSERT INTO arrest VALUES (75, 'D457', 'pinshot', 'winter', 199, 1592, '2018-01-13', 26, 8);
INSERT INTO arrest VALUES (76, 'D987', 'murbralur', 'winter', 170, 1938, '2022-04-28', 21, 21);
INSERT INTO arrest VALUES (77, 'D903', 'transfer', 'autumn', 94, 2859, '2020-03-28', 7, 10);
INSERT INTO arrest VALUES (78, 'D420', 'pinshot', 'winter', 12, 2638, '2024-05-16', 19, 10);
INSERT INTO arrest VALUES (79, 'D574', 'pinshot', 'winter', 250, 67, '2016-05-25', 28, 6);
INSERT INTO arrest VALUES (80, 'D642', 'pinshot', 'winter', 163, 126, '2012-12-11', 26, 9);
INSERT INTO arrest VALUES (81, 'D541', 'murbralur', 'autumn', 157, 711, '2014-08-24', 7, 15);
INSERT INTO arrest VALUES (82, 'D932', 'murbralur', 'winter', 120, 2043, '2015-01-22', 23, 20);
INSERT INTO arrest VALUES (83, 'D479', 'pinshot', 'spring', 291, 144, '2013-12-26', 26, 20);
INSERT INTO arrest VALUES (84, 'D608', 'transfer', 'spring', 13, 1630, '2022-12-13', 9, 20);
INSERT INTO arrest VALUES (85, 'D616', 'transfer', 'summer', 174, 1077, '2016-06-23', 17, 6);
INSERT INTO arrest VALUES (86, 'D535', 'transfer', 'summer', 239, 743, '2018-10-21', 19, 25);
INSERT INTO arrest VALUES (87, 'D866', 'transfer', 'winter', 221, 861, '2020-09-12', 15, 6);
INSERT INTO arrest VALUES (88, 'D934', 'deackvos', 'winter', 248, 2481, '2023-07-22', 10, 17);
INSERT INTO arrest VALUES (89, 'D924', 'invoice', 'winter', 47, 2301, '2022-08-21', 16, 2);
INSERT INTO arrest VALUES (90, 'D709', 'murbralur', 'autumn', 65, 2794, '2020-04-24', 24, 24);
INSERT INTO arrest VALUES (91, 'D810', 'murbralur', 'autumn', 202, 785, '2021-08-09', 28, 22);
INSERT INTO arrest VALUES (92, 'D617', 'murbralur', 'winter', 172, 1868, '2013-07-09', 17, 9);
INSERT INTO arrest VALUES (93, 'D514', 'pinshot', 'winter', 71, 1494, '2024-03-24', 21, 21);
INSERT INTO arrest VALUES (94, 'D182', 'invoice', 'autumn', 14, 1065, '2010-04-25', 9, 13);
INSERT INTO arrest VALUES (95, 'D396', 'murbralur', 'winter', 190, 2103, '2013-08-02', 5, 1);
INSERT INTO arrest VALUES (96, 'D983', 'transfer', 'summer', 135, 799, '2023-05-19', 17, 2);
INSERT INTO arrest VALUES (97, 'D952', 'deackvos', 'spring', 129, 2234, '2016-06-02', 5, 7);
INSERT INTO arrest VALUES (98, 'D153', 'murbralur', 'autumn', 225, 1179, '2011-08-21', 28, 23);
INSERT INTO arrest VALUES (99, 'D927', 'deackvos', 'winter', 138, 324, '2017-05-10', 26, 2);
INSERT INTO arrest VALUES (100, 'D831', 'invoice', 'spring', 245, 2449, '2012-02-16', 16, 2);
INSERT INTO arrest VALUES (101, 'D497', 'murbralur', 'winter', 57, 563, '2014-09-12', 19, 6);
INSERT INTO arrest VALUES (102, 'D673', 'invoice', 'autumn', 238, 2436, '2017-04-02', 29, 25);
INSERT INTO arrest VALUES (103, 'D447', 'invoice', 'winter', 47, 1956, '2023-10-12', 29, 7);
INSERT INTO arrest VALUES (104, 'D994', 'murbralur', 'winter', 79, 2089, '2016-09-02', 28, 8);
INSERT INTO arrest VALUES (105, 'D722', 'transfer', 'spring', 54, 813, '2020-05-05', 5, 2);
INSERT INTO arrest VALUES (106, 'D112', 'transfer', 'autumn', 127, 1933, '2018-04-15', 28, 22);
INSERT INTO arrest VALUES (107, 'D962', 'murbralur', 'summer', 87, 1994, '2024-10-04', 26, 2);
INSERT INTO arrest VALUES (108, 'D133', 'deackvos', 'spring', 274, 1800, '2014-08-14', 8, 8);
INSERT INTO arrest VALUES (109, 'D632', 'transfer', 'autumn', 149, 712, '2023-11-12', 7, 5);
INSERT INTO arrest VALUES (110, 'D405', 'deackvos', 'spring', 280, 395, '2015-09-24', 7, 18);
INSERT INTO arrest VALUES (111, 'D911', 'invoice', 'winter', 295, 161, '2011-02-22', 26, 23);
INSERT INTO arrest VALUES (112, 'D806', 'murbralur', 'autumn', 77, 2954, '2020-12-23', 22, 15);
INSERT INTO arrest VALUES (113, 'D794', 'murbralur', 'spring', 180, 1974, '2019-07-26', 23, 21);
INSERT INTO arrest VALUES (114, 'D954', 'transfer', 'winter', 148, 1176, '2012-10-15', 7, 5);
INSERT INTO arrest VALUES (115, 'D726', 'transfer', 'winter', 200, 2275, '2012-07-28', 29, 12);
INSERT INTO arrest VALUES (116, 'D498', 'murbralur', 'autumn', 212, 2919, '2013-09-03', 21, 5);
INSERT INTO arrest VALUES (117, 'D921', 'murbralur', 'autumn', 233, 272, '2015-05-03', 19, 7);
INSERT INTO arrest VALUES (118, 'D953', 'pinshot', 'autumn', 191, 357, '2011-01-07', 20, 15);
INSERT INTO arrest VALUES (119, 'D752', 'murbralur', 'winter', 120, 2742, '2018-08-23', 24, 18);
INSERT INTO arrest VALUES (120, 'D629', 'murbralur', 'winter', 267, 573, '2010-05-24', 17, 25);
