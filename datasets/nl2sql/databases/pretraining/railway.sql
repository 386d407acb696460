CREATE TABLE drivers (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  shift TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  result INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO drivers VALUES (1, 'Oscar Torres', 'Finland', 'early', 5, 343, '2000-10-05');
INSERT INTO drivers VALUES (2, 'Henry Grant', 'Italy', 'day', 19, 772, '1945-12-18');
INSERT INTO drivers VALUES (3, 'Ben Baker', 'Italy', 'weekend', 3, 158, '2003-10-21');
INSERT INTO drivers VALUES (4, 'Marco Davis', 'Italy', 'weekend', 3, 90, '1966-09-10');
INSERT INTO drivers VALUES (5, 'Quinn Park', 'France', 'early', 33, 299, '1954-02-17');
INSERT INTO drivers VALUES (6, 'Nina Irwin', 'Italy', 'weekend', 25, 835, '1960-05-26');
INSERT INTO drivers VALUES (7, 'Hanna Torres', 'Finland', 'weekend', 40, 578, '1952-10-07');
INSERT INTO drivers VALUES (8, 'Olivia Hughes', 'Greece', 'early', 16, 826, '1945-08-17');
INSERT INTO drivers VALUES (9, 'Eric Weber', 'Poland', 'split', 9, 634, '1952-01-21');
INSERT INTO drivers VALUES (10, 'George Kaya', 'Italy', 'weekend', 39, 472, '1966-12-07');
INSERT INTO drivers VALUES (11, 'Liam Rivera', 'France', 'early', 19, 466, '1987-09-14');
INSERT INTO drivers VALUES (12, 'Liam Quist', 'Poland', 'weekend', 30, 437, '1947-09-05');
INSERT INTO drivers VALUES (13, 'Ivan Brown', 'Italy', 'weekend', 8, 35, '1962-07-24');
INSERT INTO drivers VALUES (14, 'Iris Smith', 'Poland', 'early', 23, 849, '2000-12-26');
INSERT INTO drivers VALUES (15, 'Noah Silva', 'Poland', 'weekend', 39, 122, '1978-09-09');
INSERT INTO drivers VALUES (16, 'Fiona Jones', 'Poland', 'early', 37, 542, '2004-08-08');
INSERT INTO drivers VALUES (17, 'Bella Park', 'Poland', 'split', 39, 875, '1945-05-22');
INSERT INTO drivers VALUES (18, 'Xavier Nash', 'France', 'day', 13, 107, '2001-12-04');
INSERT INTO drivers VALUES (19, 'Kevin Sato', 'Greece', 'early', 11, 569, '1982-03-08');
INSERT INTO drivers VALUES (20, 'Eric Jones', 'Italy', 'day', 31, 973, '1957-05-08');
INSERT INTO drivers VALUES (21, 'Daisy Young', 'Poland', 'day', 36, 472, '1990-05-27');
INSERT INTO drivers VALUES (22, 'George Price', 'Chile', 'early', 39, 369, '2003-05-06');
INSERT INTO drivers VALUES (23, 'Victor Klein', 'Finland', 'day', 5, 628, '1994-10-15');
INSERT INTO drivers VALUES (24, 'Maria Weber', 'Italy', 'weekend', 6, 206, '1964-07-17');
INSERT INTO drivers VALUES (25, 'Zoe Dunn', 'Italy', 'early', 14, 641, '2002-03-19');
INSERT INTO drivers VALUES (26, 'Jack Adams', 'Poland', 'early', 23, 798, '1988-03-28');
INSERT INTO drivers VALUES (27, 'Clara Kaya', 'Italy', 'split', 34, 425, '2001-12-12');
INSERT INTO drivers VALUES (28, 'Ana Nash', 'Greece', 'weekend', 9, 116, '2001-08-21');
INSERT INTO drivers VALUES (29, 'Marco Kaya', 'Poland', 'day', 1, 945, '1993-01-22');
INSERT INTO drivers VALUES (30, 'Daisy Tanaka', 'Finland', 'weekend', 6, 952, '1988-09-21');
INSERT INTO drivers VALUES (31, 'Colin Brown', 'France', 'early', 27, 836, '1975-08-06');
INSERT INTO drivers VALUES (32, 'Eric Irwin', 'France', 'weekend', 33, 581, '1966-12-17');
INSERT INTO drivers VALUES (33, 'Rosa Torres', 'Chile', 'weekend', 12, 901, '1986-01-14');
INSERT INTO drivers VALUES (34, 'Paula Reed', 'Italy', 'split', 3, 723, '1986-08-19');
INSERT INTO drivers VALUES (35, 'Ivan Fischer', 'Italy', 'early', 7, 184, '1971-06-28');
CREATE TABLE tbl_station (
  stat_no INTEGER PRIMARY KEY,
  station_name TEXT NOT NULL,
  loc TEXT NOT NULL,
  proprietor TEXT NOT NULL,
  alt INTEGER NOT NULL,
  windows INTEGER NOT NULL,
  opened TEXT NOT NULL
);
INSERT INTO tbl_station VALUES (1, 'Lakeridge', 'Basel', 'state', 301, 18, '1957-05-28');
INSERT INTO tbl_station VALUES (2, 'Lakeburn', 'Basel', 'family', 1826, 60, '1961-03-11');
INSERT INTO tbl_station VALUES (3, 'Fairburn', 'Athens', 'family', 2607, 63, '1969-05-08');
INSERT INTO tbl_station VALUES (4, 'Oakton', 'Nantes', 'council', 543, 37, '1927-12-19');
INSERT INTO tbl_station VALUES (5, 'Woodmouth', 'Austin', 'family', 2174, 56, '1949-10-26');
INSERT INTO tbl_station VALUES (6, 'Blackford', 'Nantes', 'council', 2894, 15, '1995-02-23');
INSERT INTO tbl_station VALUES (7, 'Greenridge', 'Basel', 'council', 2091, 80, '1979-09-26');
INSERT INTO tbl_station VALUES (8, 'Thornridge', 'Athens', 'council', 888, 74, '1998-10-08');
INSERT INTO tbl_station VALUES (9, 'Stonedale', 'Basel', 'family', 179, 51, '1922-01-18');
INSERT INTO tbl_station VALUES (10, 'Oakridge', 'Athens', 'family', 2060, 60, '1963-11-08');
INSERT INTO tbl_station VALUES (11, 'Thornton', 'Basel', 'council', 2651, 22, '1901-04-25');
INSERT INTO tbl_station VALUES (12, 'Fairgate', 'Leeds', 'council', 567, 29, '1968-09-01');
INSERT INTO tbl_station VALUES (13, 'Greenbury', 'Basel', 'state', 2825, 44, '1914-06-20');
INSERT INTO tbl_station VALUES (14, 'Marshhaven', 'Athens', 'council', 804, 3, '1926-03-23');
INSERT INTO tbl_station VALUES (15, 'Ashhaven', 'Leeds', 'council', 1157, 56, '1934-09-22');
INSERT INTO tbl_station VALUES (16, 'Marshridge', 'Austin', 'family', 2888, 2, '1969-02-07');
INSERT INTO tbl_station VALUES (17, 'Oakford', 'Leeds', 'council', 632, 4, '1924-07-20');
INSERT INTO tbl_station VALUES (18, 'Greenwell', 'Basel', 'council', 2773, 34, '2006-07-28');
INSERT INTO tbl_station VALUES (19, 'Clearwick', 'Nantes', 'state', 484, 30, '2000-10-24');
INSERT INTO tbl_station VALUES (20, 'Clearmouth', 'Basel', 'family', 2641, 28, '2015-11-20');
INSERT INTO tbl_station VALUES (21, 'Fairbury', 'Nantes', 'family', 531, 40, '1931-05-03');
INSERT INTO tbl_station VALUES (22, 'Clearburn', 'Basel', 'council', 2787, 63, '1919-04-14');
INSERT INTO tbl_station VALUES (23, 'Northmouth', 'Dublin', 'city', 462, 58, '2021-11-15');
INSERT INTO tbl_station VALUES (24, 'Westfield', 'Athens', 'family', 1874, 3, '2020-03-07');
INSERT INTO tbl_station VALUES (25, 'Lakeford', 'Basel', 'council', 2440, 55, '1951-11-12');
INSERT INTO tbl_station VALUES (26, 'Highburn', 'Dublin', 'family', 1407, 69, '1978-03-15');
INSERT INTO tbl_station VALUES (27, 'Brookford', 'Dublin', 'family', 1199, 46, '1964-01-24');
INSERT INTO tbl_station VALUES (28, 'Lakemouth', 'Basel', 'family', 431, 56, '1992-03-12');
CREATE TABLE jrn_tab (
  jrn_id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  medium TEXT NOT NULL,
  weather TEXT NOT NULL,
  spent INTEGER NOT NULL,
  cnt INTEGER NOT NULL,
  entered TEXT NOT NULL,
  drv_ref INTEGER NOT NULL,
  station_key INTEGER NOT NULL,
  FOREIGN KEY (drv_ref) REFERENCES drivers(nr),
  FOREIGN KEY (station_key) REFERENCES tbl_station(stat_no)
);
INSERT INTO jrn_tab VALUES (1, 'Q767', 'fax', 'sunny', 2914, 90, '2024-04-08', 6, 23);
INSERT INTO jrn_tab VALUES (2, 'Q322', 'phone', 'foggy', 1660, 287, '2022-01-04', 9, 10);
INSERT INTO jrn_tab VALUES (3, 'Q664', 'walk-in', 'windy', 2987, 69, '2023-11-19', 33, 2);
INSERT INTO jrn_tab VALUES (4, 'Q603', 'partner', 'foggy', 2890, 150, '2014-06-12', 12, 2);
INSERT INTO jrn_tab VALUES (5, 'Q277', 'phone', 'cloudy', 2301, 81, '2024-03-05', 14, 27);
INSERT INTO jrn_tab VALUES (6, 'Q962', 'phone', 'windy', 2255, 270, '2010-03-20', 13, 1);
INSERT INTO jrn_tab VALUES (7, 'Q428', 'phone', 'windy', 2110, 33, '2010-03-07', 33, 23);
INSERT INTO jrn_tab VALUES (8, 'Q727', 'partner', 'foggy', 1925, 10, '2011-02-24', 33, 14);
INSERT INTO jrn_tab VALUES (9, 'Q765', 'phone', 'foggy', 1134, 137, '2012-02-12', 21, 4);
INSERT INTO jrn_tab VALUES (10, 'Q240', 'phone', 'cloudy', 1446, 232, '2016-01-20', 14, 8);
INSERT INTO jrn_tab VALUES (11, 'Q792', 'partner', 'foggy', 1308, 165, '2022-03-11', 16, 12);
INSERT INTO jrn_tab VALUES (12, 'Q878', 'walk-in', 'cloudy', 94, 119, '2012-05-27', 12, 2);
INSERT INTO jrn_tab VALUES (13, 'Q630', 'fax', 'windy', 2762, 27, '2019-09-23', 17, 21);
INSERT INTO jrn_tab VALUES (14, 'Q389', 'partner', 'sunny', 1753, 207, '2014-09-17', 33, 22);
INSERT INTO jrn_tab VALUES (15, 'Q770', 'phone', 'sunny', 800, 281, '2016-11-11', 8, 22);
INSERT INTO jrn_tab VALUES (16, 'Q832', 'partner', 'cloudy', 1625, 248, '2020-05-26', 33, 16);
INSERT INTO jrn_tab VALUES (17, 'Q627', 'fax', 'cloudy', 2905, 160, '2018-12-24', 19, 6);
INSERT INTO jrn_tab VALUES (18, 'Q152', 'phone', 'sunny', 1628, 59, '2010-09-21', 12, 22);
INSERT INTO jrn_tab VALUES (19, 'Q731', 'fax', 'sunny', 916, 82, '2016-02-26', 11, 7);
INSERT INTO jrn_tab VALUES (20, 'Q885', 'phone', 'sunny', 1932, 106, '2021-11-17', 23, 7);
INSERT INTO jrn_tab VALUES (21, 'Q216', 'walk-in', 'sunny', 2090, 113, '2011-01-10', 12, 23);
INSERT INTO jrn_tab VALUES (22, 'Q108', 'phone', 'sunny', 2984, 44, '2016-10-26', 25, 6);
INSERT INTO jrn_tab VALUES (23, 'Q188', 'phone', 'foggy', 2928, 119, '2010-05-28', 20, 1);
INSERT INTO jrn_tab VALUES (24, 'Q902', 'walk-in', 'cloudy', 2644, 226, '2014-03-26', 35, 22);
INSERT INTO jrn_tab VALUES (25, 'Q994', 'partner', 'sunny', 52, 171, '2024-02-07', 15, 19);
INSERT INTO jrn_tab VALUES (26, 'Q466', 'walk-in', 'sunny', 1860, 40, '2013-02-02', 4, 10);
INSERT INTO jrn_tab VALUES (27, 'Q587', 'phone', 'sunny', 2082, 87, '2019-10-06', 4, 5);
INSERT INTO jrn_tab VALUES (28, 'Q602', 'walk-in', 'foggy', 2946, 131, '2017-04-22', 18, 28);
INSERT INTO jrn_tab VALUES (29, 'Q370', 'walk-in', 'foggy', 1666, 38, '2022-09-14', 25, 21);
INSERT INTO jrn_tab VALUES (30, 'Q458', 'walk-in', 'windy', 1820, 105, '2012-10-19', 7, 22);
INSERT INTO jrn_tab VALUES (31, 'Q368', 'walk-in', 'cloudy', 710, 75, '2020-06-07', 2, 16);
INSERT INTO jrn_tab VALUES (32, 'Q668', 'partner', 'cloudy', 2671, 166, '2011-09-12', 2, 7);
INSERT INTO jrn_tab VALUES (33, 'Q949', 'walk-in', 'sunny', 2356, 117, '2017-07-02', 24, 22);
INSERT INTO jrn_tab VALUES (34, 'Q301', 'walk-in', 'foggy', 692, 175, '2020-04-15', 20, 21);
INSERT INTO jrn_tab VALUES (35, 'Q483', 'phone', 'foggy', 2578, 177, '2017-04-14', 24, 6);
INSERT INTO jrn_tab VALUES (36, 'Q626', 'walk-in', 'windy', 2000, 263, '2023-09-03', 9, 2);
INSERT INTO jrn_tab VALUES (37, 'Q879', 'partner', 'foggy', 2621, 229, '2015-10-01', 4, 5);
INSERT INTO jrn_tab VALUES (38, 'Q539', 'partner', 'sunny', 1146, 59, '2024-05-08', 19, 25);
INSERT INTO jrn_tab VALUES (39, 'Q456', 'walk-in', 'windy', 608, 183, '2013-06-15', 25, 1);
INSERT INTO jrn_tab VALUES (40, 'Q667', 'walk-in', 'cloudy', 2381, 244, '2018-06-08', 24, 28);
INSERT INTO jrn_tab VALUES (41, 'Q156', 'phone', 'cloudy', 311, 62, '2024-03-22', 22, 9);
INSERT INTO jrn_tab VALUES (42, 'Q440', 'phone', 'sunny', 1426, 228, '2013-04-06', 4, 9);
INSERT INTO jrn_tab VALUES (43, 'Q634', 'walk-in', 'sunny', 2012, 184, '2021-03-15', 15, 15);
INSERT INTO jrn_tab VALUES (44, 'Q128', 'walk-in', 'windy', 2559, 199, '2015-10-20', 14, 3);
INSERT INTO jrn_tab VALUES (45, 'Q555', 'partner', 'sunny', 311, 19, '2017-12-01', 3, 28);
INSERT INTO jrn_tab VALUES (46, 'Q182', 'walk-in', 'cloudy', 1023, 9, '2017-10-10', 33, 12);
INSERT INTO jrn_tab VALUES (47, 'Q256', 'walk-in', 'foggy', 539, 108, '2012-06-06', 21, 5);
INSERT INTO jrn_tab VALUES (48, 'Q527', 'phone', 'cloudy', 2249, 166, '2018-11-07', 27, 9);
INSERT INTO jrn_tab VALUES (49, 'Q613', 'partner', 'sunny', 306, 251, '2019-08-20', 21, 11);
INSERT INTO jrn_tab VALUES (50, 'Q696', 'fax', 'windy', 2709, 1, '2019-07-27', 16, 3);
INSERT INTO jrn_tab VALUES (51, 'Q557', 'walk-in', 'foggy', 2257, 161, '2019-03-12', 4, 7);
INSERT INTO jrn_tab VALUES (52, 'Q480', 'phone', 'sunny', 1774, 183, '2016-09-20', 25, 28);
INSERT INTO jrn_tab VALUES (53, 'Q687', 'fax', 'foggy', 1970, 217, '2020-01-01', 20, 2);
INSERT INTO jrn_tab VALUES (54, 'Q968', 'walk-in', 'windy', 592, 120, '2019-09-27', 18, 23);
INSERT INTO jrn_tab VALUES (55, 'Q863', 'walk-in', 'cloudy', 1662, 17, '2024-12-15', 20, 6);
INSERT INTO jrn_tab VALUES (56, 'Q740', 'phone', 'cloudy', 564, 299, '2013-09-22', 25, 15);
INSERT INTO jrn_tab VALUES (57, 'Q402', 'fax', 'sunny', 1432, 1, '2023-04-13', 4, 1);
INSERT INTO jrn_tab VALUES (58, 'Q274', 'walk-in', 'cloudy', 2572, 185, '2010-08-16', 5, 12);
INSERT INTO jrn_tab VALUES (59, 'Q608', 'phone', 'windy', 1948, 298, '2016-09-23', 5, 6);
INSERT INTO jrn_tab VALUES (60, 'Q107', 'phone', 'cloudy', 314, 80, '2020-03-23', 18, 11);
INSERT INTO jrn_tab VALUES (61, 'Q940', 'phone', 'sunny', 652, 61, '2017-02-03', 14, 11);
INSERT INTO jrn_tab VALUES (62, 'Q219', 'phone', 'sunny', 2897, 42, '2018-10-02', 27, 22);
INSERT INTO jrn_tab VALUES (63, 'Q552', 'walk-in', 'foggy', 2420, 263, '2017-11-20', 28, 2);
INSERT INTO jrn_tab VALUES (64, 'Q913', 'partner', 'sunny', 672, 163, '2020-10-11', 12, 14);
INSERT INTO jrn_tab VALUES (65, 'Q859', 'walk-in', 'windy', 2349, 11, '2016-11-12', 6, 12);
INSERT INTO jrn_tab VALUES (66, 'Q652', 'walk-in', 'windy', 1415, 75, '2022-09-14', 21, 15);
INSERT INTO jrn_tab VALUES (67, 'Q429', 'partner', 'sunny', 1091, 20, '2019-03-23', 5, 8);
INSERT INTO jrn_tab VALUES (68, 'Q657', 'phone', 'cloudy', 1255, 106, '2019-05-14', 9, 7);
INSERT INTO jrn_tab VALUES (69, 'Q550', 'phone', 'foggy', 722, 285, '2015-10-07', 20, 1);
INSERT INTO jrn_tab VALUES (70, 'Q850', 'phone', 'windy', 1368, 147, '2020-01-16', 24, 23);
INSERT INTO jrn_tab VALUES (71, 'Q989', 'phone', 'windy', 2279, 230, '2012-02-13', 25, 22);
INSERT INTO jrn_tab VALUES (72, 'Q233', 'fax', 'sunny', 2501, 138, '2015-09-04', 22, 6);
INSERT INTO jrn_tab VALUES (73, 'Q177', 'fax', 'sunny', 1482, 177, '2011-05-15', 15, 9);
INSERT INTO jrn_tab VALUES (74, 'Q891', 'fax', 'windy', 1677, 117, '2014-06-14', 7, 24);
INSERT INTO jrn_tab VALUES (75, 'Q966', 'walk-in', 'windy', 2004, 154, '2020-05-02', 16, 9);
INSERT INTO jrn_tab VALUES (76, 'Q706', 'fax', 'cloudy', 2563, 271, '2018-01-17', 12, 9);
INSERT INTO jrn_tab VALUES (77, 'Q276', 'fax', 'sunny', 2550, 204, '2019-10-25', 30, 21);
INSERT INTO jrn_tab VALUES (78, 'Q514', 'walk-in', 'cloudy', 1337, 13, '2019-04-04', 9, 26);
INSERT INTO jrn_tab VALUES (79, 'Q291', 'partner', 'windy', 2647, 278, '2016-02-13', 4, 26);
INSERT INTO jrn_tab VALUES (80, 'Q672', 'fax', 'cloudy', 2681, 134, '2015-11-03', 12, 14);
INSERT INTO jrn_tab VALUES (81, 'Q294', 'phone', 'cloudy', 2905, 259, '2012-07-15', 4, 23);
INSERT INTO jrn_tab VALUES (82, 'Q589', 'fax', 'windy', 434, 46, '2022-03-03', 33, 21);
INSERT INTO jrn_tab VALUES (83, 'Q178', 'phone', 'foggy', 261, 264, '2018-08-02', 35, 2);
INSERT INTO jrn_tab VALUES (84, 'Q137', 'phone', 'sunny', 340, 137, '2011-08-08', 5, 9);
INSERT INTO jrn_tab VALUES (85, 'Q593', 'phone', 'cloudy', 297, 230, '2015-08-12', 4, 22);
INSERT INTO jrn_tab VALUES (86, 'Q771', 'fax', 'cloudy', 443, 75, '2013-03-05', 7, 5);
INSERT INTO jrn_tab VALUES (87, 'Q222', 'partner', 'foggy', 29, 219, '2016-04-11', 16, 28);
INSERT INTO jrn_tab VALUES (88, 'Q208', 'walk-in', 'foggy', 1840, 264, '2013-11-25', 9, 22);
INSERT INTO jrn_tab VALUES (89, 'Q236', 'phone', 'windy', 2671, 43, '2011-02-06', 6, 23);
INSERT INTO jrn_tab VALUES (90, 'Q865', 'walk-in', 'foggy', 1214, 2, '2023-03-05', 25, 4);
INSERT INTO jrn_tab VALUES (91, 'Q430', 'phone', 'sunny', 237, 181, '2022-09-07', 6, 2);
INSERT INTO jrn_tab VALUES (92, 'Q723', 'phone', 'cloudy', 2896, 264, '2015-11-21', 33, 2);
INSERT INTO jrn_tab VALUES (93, 'Q410', 'walk-in', 'cloudy', 416, 19, '2010-12-05', 24, 12);
INSERT INTO jrn_tab VALUES (94, 'Q769', 'partner', 'cloudy', 1712, 259, '2013-10-17', 27, 22);
INSERT INTO jrn_tab VALUES (95, 'Q909', 'walk-in', 'foggy', 16, 161, '2023-06-08', 8, 2);
INSERT INTO jrn_tab VALUES (96, 'Q189', 'walk-in', 'windy', 1284, 52, '2016-01-20', 21, 23);
INSERT INTO jrn_tab VALUES (97, 'Q942', 'phone', 'foggy', 2661, 19, '2019-06-02', 33, 9);
INSERT INTO jrn_tab VALUES (98, 'Q196', 'phone', 'windy', 2320, 272, '2016-11-09', 35, 23);
INSERT INTO jrn_tab VALUES (99, 'Q781', 'phone', 'foggy', 1515, 15, '2010-10-16', 18, 7);
INSERT INTO jrn_tab VALUES (100, 'Q677', 'fax', 'foggy', 2257, 160, '2017-05-12', 1, 3);
INSERT INTO jrn_tab VALUES (101, 'Q553', 'fax', 'foggy', 1255, 281, '2024-01-07', 20, 8);
INSERT INTO jrn_tab VALUES (102, 'Q762', 'fax', 'foggy', 1163, 68, '2014-08-14', 5, 3);
INSERT INTO jrn_tab VALUES (103, 'Q617', 'fax', 'sunny', 2092, 250, '2014-05-19', 12, 26);
INSERT INTO jrn_tab VALUES (104, 'Q146', 'walk-in', 'windy', 2237, 174, '2016-07-14', 2, 26);
INSERT INTO jrn_tab VALUES (105, 'Q782', 'walk-in', 'sunny', 1335, 48, '2014-10-08', 24, 2);
INSERT INTO jrn_tab VALUES (106, 'Q839', 'fax', 'sunny', 866, 69, '2018-07-18', 9, 23);
INSERT INTO jrn_tab VALUES (107, 'Q820', 'fax', 'cloudy', 515, 214, '2024-01-10', 24, 28);
INSERT INTO jrn_tab VALUES (108, 'Q321', 'fax', 'sunny', 1418, 61, '2012-11-25', 12, 28);
INSERT INTO jrn_tab VALUES (109, 'Q143', 'walk-in', 'windy', 1464, 193, '2011-04-28', 15, 26);
INSERT INTO jrn_tab VALUES (110, 'Q226', 'partner', 'sunny', 1367, 146, '2010-03-12', 14, 10);
INSERT INTO jrn_tab VALUES (111, 'Q163', 'partner', 'foggy', 2643, 74, '2011-03-21', 16, 24);
INSERT INTO jrn_tab VALUES (112, 'Q284', 'partner', 'cloudy', 902, 183, '2014-06-28', 14, 12);
INSERT INTO jrn_tab VALUES (113, 'Q803', 'fax', 'windy', 781, 9, '2015-01-20', 16, 9);
INSERT INTO jrn_tab VALUES (114, 'Q268', 'phone', 'sunny', 190, 38, '2011-10-06', 1, 2);
INSERT INTO jrn_tab VALUES (115, 'Q622', 'phone', 'windy', 331, 22, '2015-08-12', 18, 27);
INSERT INTO jrn_tab VALUES (116, 'Q130', 'walk-in', 'foggy', 2981, 38, '2018-07-11', 20, 1);
INSERT INTO jrn_tab VALUES (117, 'Q675', 'phone', 'foggy', 1362, 21, '2021-07-25', 9, 25);
INSERT INTO jrn_tab VALUES (118, 'Q473', 'phone', 'sunny', 502, 219, '2011-08-22', 27, 27);
INSERT INTO jrn_tab VALUES (119, 'Q327', 'walk-in', 'cloudy', 1624, 14, '2016-08-02', 9, 8);
INSERT INTO jrn_tab VALUES (120, 'Q262', 'walk-in', 'sunny', 1571, 293, '2021-06-01', 4, 6);
