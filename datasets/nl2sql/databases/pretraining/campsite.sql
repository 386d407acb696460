CREATE TABLE campers_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  quailrussta_val TEXT NOT NULL,
  direct_model_val TEXT NOT NULL,
  direct_depth_val INTEGER NOT NULL,
  age_val INTEGER NOT NULL,
  naindthoujai_val TEXT NOT NULL
);
INSERT INTO campers_table VALUES (1, 'Grerstotstaind Vandmickbrund', 'Ireland', 'paifaflond', 1872, 40, '1985-09-10');
INSERT INTO campers_table VALUES (2, 'Zilvendond Grouvairain', 'graicksoultil', 'paifaflond', 2043, 38, '2003-09-11');
INSERT INTO campers_table VALUES (3, 'Zaimgit Plaitruthous', 'tindlun', 'lendmarshal', 279, 63, '1985-02-21');
INSERT INTO campers_table VALUES (4, 'Stearflon Skimsteakrait', 'graicksoultil', 'heasfotjand', 651, 55, '2019-09-17');
INSERT INTO campers_table VALUES (5, 'Skerzut Theamstackjaind', 'graicksoultil', 'heasfotjand', 1797, 71, '2016-01-02');
INSERT INTO campers_table VALUES (6, 'Ivan Tanaka', 'India', 'lendmarshal', 77, 54, '2014-02-18');
INSERT INTO campers_table VALUES (7, 'Henry Green', 'tindlun', 'paifaflond', 261, 41, '2007-11-03');
INSERT INTO campers_table VALUES (8, 'Tainchesgreand Voundmam', 'India', 'heasfotjand', 1114, 60, '1986-08-27');
INSERT INTO campers_table VALUES (9, 'Greszout Shanpoun', 'Ireland', 'heasfotjand', 289, 73, '2001-08-22');
INSERT INTO campers_table VALUES (10, 'Nimmailpour Moumdraisvou', 'tindlun', 'paifaflond', 955, 48, '2006-05-03');
INSERT INTO campers_table VALUES (11, 'Flodris Gredaick', 'India', 'paifaflond', 1809, 50, '2012-04-19');
INSERT INTO campers_table VALUES (12, 'Stulchel Titjoumskai', 'Ireland', 'paifaflond', 140, 72, '1998-08-09');
INSERT INTO campers_table VALUES (13, 'Eric Silva', 'tindlun', 'training', 1745, 54, '1993-11-06');
INSERT INTO campers_table VALUES (14, 'Kreckfan Doujishend', 'graicksoultil', 'paifaflond', 735, 76, '2006-07-02');
INSERT INTO campers_table VALUES (15, 'Plikramkrom Vunthain', 'Ireland', 'heasfotjand', 1239, 35, '2015-12-04');
INSERT INTO campers_table VALUES (16, 'Kaljack Houttunjand', 'Chile', 'lendmarshal', 526, 61, '1998-04-20');
INSERT INTO campers_table VALUES (17, 'Shoulvea Paifeaflal', 'India', 'paifaflond', 2455, 76, '2002-05-11');
INSERT INTO campers_table VALUES (18, 'David Owens', 'Ireland', 'training', 386, 35, '1996-12-26');
INSERT INTO campers_table VALUES (19, 'Zosshusvock Plaigreaszo', 'graicksoultil', 'paifaflond', 667, 18, '2001-01-05');
INSERT INTO campers_table VALUES (20, 'Iris Walsh', 'India', 'heasfotjand', 1286, 37, '2012-02-16');
INSERT INTO campers_table VALUES (21, 'Jolaim Skartronwouck', 'Ireland', 'lendmarshal', 514, 33, '1990-05-13');
INSERT INTO campers_table VALUES (22, 'Noah Brown', 'Ireland', 'paifaflond', 2238, 50, '2017-10-25');
INSERT INTO campers_table VALUES (23, 'Noah Green', 'tindlun', 'lendmarshal', 1090, 35, '2007-05-01');
INSERT INTO campers_table VALUES (24, 'Mockplenchound Drourfem', 'Ireland', 'paifaflond', 1524, 70, '2007-04-01');
INSERT INTO campers_table VALUES (25, 'Bella Martin', 'India', 'paifaflond', 113, 19, '2001-09-11');
INSERT INTO campers_table VALUES (26, 'Brealom Weszem', 'Chile', 'lendmarshal', 2201, 48, '2006-10-06');
INSERT INTO campers_table VALUES (27, 'Thainshuck Fundclampea', 'India', 'heasfotjand', 1212, 70, '2013-06-18');
INSERT INTO campers_table VALUES (28, 'Zeteasgur Peskreat', 'graicksoultil', 'lendmarshal', 2090, 72, '2020-10-05');
CREATE TABLE cabins_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  region_val TEXT NOT NULL,
  size_class_val TEXT NOT NULL,
  haitplil_litstimbrim_val INTEGER NOT NULL,
  distance_val INTEGER NOT NULL,
  opening_date_val TEXT NOT NULL
);
INSERT INTO cabins_table VALUES (1, 'Sheanlat', 'grucklom', 'small', 3991, 587, '1951-12-11');
INSERT INTO cabins_table VALUES (2, 'Lickwum', 'alpine', 'medium', 3635, 295, '2002-01-12');
INSERT INTO cabins_table VALUES (3, 'Marshton', 'floufeat', 'huge', 4022, 361, '1934-12-01');
INSERT INTO cabins_table VALUES (4, 'Blackburn', 'grucklom', 'krockkam', 1980, 424, '1976-03-28');
INSERT INTO cabins_table VALUES (5, 'Nirnerhour', 'coastal', 'huge', 6166, 456, '1999-05-07');
INSERT INTO cabins_table VALUES (6, 'Brookhaven', 'grucklom', 'small', 2903, 76, '1974-03-07');
INSERT INTO cabins_table VALUES (7, 'Stonemouth', 'grucklom', 'small', 3104, 526, '1955-02-04');
INSERT INTO cabins_table VALUES (8, 'Breshaind', 'chilbritwu', 'huge', 2245, 592, '1953-10-27');
INSERT INTO cabins_table VALUES (9, 'Greenford', 'grucklom', 'huge', 4680, 261, '1908-01-26');
INSERT INTO cabins_table VALUES (10, 'Krutsteckhain', 'chilbritwu', 'small', 6939, 58, '2001-05-02');
INSERT INTO cabins_table VALUES (11, 'Lakewick', 'chilbritwu', 'small', 6852, 140, '1969-11-01');
INSERT INTO cabins_table VALUES (12, 'Chitais', 'grucklom', 'small', 3522, 66, '1943-05-02');
INSERT INTO cabins_table VALUES (13, 'Grusisfound', 'floufeat', 'huge', 2728, 560, '1934-06-12');
INSERT INTO cabins_table VALUES (14, 'Zundbrurund', 'chilbritwu', 'small', 4643, 558, '1919-01-18');
INSERT INTO cabins_table VALUES (15, 'Dremsteatflean', 'coastal', 'huge', 2599, 284, '1923-05-08');
INSERT INTO cabins_table VALUES (16, 'Highwell', 'alpine', 'tiny', 6865, 226, '1943-01-06');
INSERT INTO cabins_table VALUES (17, 'Woodwell', 'chilbritwu', 'small', 2877, 538, '1975-04-17');
INSERT INTO cabins_table VALUES (18, 'Lendvennous', 'grucklom', 'small', 3803, 71, '1991-07-09');
INSERT INTO cabins_table VALUES (19, 'Gaswon', 'alpine', 'huge', 3105, 203, '1983-07-22');
INSERT INTO cabins_table VALUES (20, 'Ganmuckdrol', 'coastal', 'huge', 550, 350, '1967-03-19');
INSERT INTO cabins_table VALUES (21, 'Grackmeck', 'coastal', 'medium', 5973, 536, '2009-07-12');
INSERT INTO cabins_table VALUES (22, 'Zackdruspleal', 'alpine', 'tiny', 2930, 43, '1924-06-25');
INSERT INTO cabins_table VALUES (23, 'Northridge', 'coastal', 'small', 207, 53, '1970-05-22');
INSERT INTO cabins_table VALUES (24, 'Tunkeange', 'grucklom', 'huge', 721, 319, '1974-05-26');
INSERT INTO cabins_table VALUES (25, 'Houbea', 'alpine', 'krockkam', 4449, 327, '2018-02-28');
INSERT INTO cabins_table VALUES (26, 'Stoneburn', 'grucklom', 'small', 5311, 15, '1934-06-22');
INSERT INTO cabins_table VALUES (27, 'Zamtreastend', 'chilbritwu', 'small', 3702, 177, '1961-11-14');
INSERT INTO cabins_table VALUES (28, 'Ashdale', 'floufeat', 'small', 3022, 592, '2017-02-23');
INSERT INTO cabins_table VALUES (29, 'Fairfield', 'coastal', 'huge', 4978, 160, '1976-07-04');
INSERT INTO cabins_table VALUES (30, 'Stoneford', 'chilbritwu', 'small', 5771, 513, '1990-09-17');
INSERT INTO cabins_table VALUES (31, 'Highgate', 'coastal', 'tiny', 5728, 1, '1916-03-22');
INSERT INTO cabins_table VALUES (32, 'Woodton', 'grucklom', 'small', 4309, 129, '1997-03-16');
INSERT INTO cabins_table VALUES (33, 'Brujund', 'coastal', 'huge', 4312, 452, '1917-07-21');
CREATE TABLE rentals_table (
  nr INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  krundtherbir_val TEXT NOT NULL,
  weather_val TEXT NOT NULL,
  spare_depth_val INTEGER NOT NULL,
  spare_index_val INTEGER NOT NULL,
  day_val TEXT NOT NULL,
  camper_nr INTEGER NOT NULL,
  cabin_nr INTEGER NOT NULL,
  FOREIGN KEY (camper_nr) REFERENCES campers_table(nr),
  FOREIGN KEY (cabin_nr) REFERENCES cabins_table(nr)
);
INSERT INTO rentals_table VALUES (1, 'K560', 'meackquezind', 'waigetjeas', 1559, 2797, '2011-08-20', 25, 15);
INSERT INTO rentals_table VALUES (2, 'K538', 'card', 'foggy', 1644, 2583, '2019-02-12', 9, 29);
INSERT INTO rentals_table VALUES (3, 'K958', 'meackquezind', 'foggy', 1550, 4942, '2016-08-16', 2, 12);
INSERT INTO rentals_table VALUES (4, 'K650', 'cheque', 'waigetjeas', 624, 4940, '2016-08-20', 19, 25);
INSERT INTO rentals_table VALUES (5, 'K702', 'flitrick', 'foggy', 1687, 578, '2021-07-17', 9, 2);
INSERT INTO rentals_table VALUES (6, 'K118', 'meackquezind', 'windy', 1162, 2600, '2016-03-15', 24, 26);
INSERT INTO rentals_table VALUES (7, 'K169', 'card', 'foggy', 171, 1485, '2011-05-27', 17, 24);
INSERT INTO rentals_table VALUES (8, 'K250', 'meackquezind', 'foggy', 1601, 2657, '2017-12-09', 19, 19);
INSERT INTO rentals_table VALUES (9, 'K862', 'card', 'cloudy', 2622, 2776, '2011-10-27', 7, 25);
INSERT INTO rentals_table VALUES (10, 'K506', 'voucher', 'waigetjeas', 359, 3908, '2010-07-25', 14, 8);
INSERT INTO rentals_table VALUES (11, 'K931', 'flitrick', 'waigetjeas', 1496, 1146, '2021-10-18', 24, 6);
INSERT INTO rentals_table VALUES (12, 'K912', 'cheque', 'windy', 1500, 4360, '2024-08-09', 3, 12);
INSERT INTO rentals_table VALUES (13, 'K424', 'flitrick', 'cloudy', 1739, 3437, '2010-07-18', 20, 20);
INSERT INTO rentals_table VALUES (14, 'K827', 'meackquezind', 'windy', 2811, 4021, '2019-02-02', 20, 1);
INSERT INTO rentals_table VALUES (15, 'K939', 'cheque', 'waigetjeas', 1562, 1020, '2021-06-18', 7, 25);
INSERT INTO rentals_table VALUES (16, 'K486', 'cheque', 'windy', 1169, 2255, '2020-05-23', 5, 30);
INSERT INTO rentals_table VALUES (17, 'K530', 'meackquezind', 'cloudy', 2770, 2636, '2022-06-08', 26, 6);
INSERT INTO rentals_table VALUES (18, 'K407', 'card', 'windy', 2499, 3994, '2015-04-10', 28, 25);
INSERT INTO rentals_table VALUES (19, 'K232', 'meackquezind', 'windy', 2397, 1257, '2013-09-27', 19, 5);
INSERT INTO rentals_table VALUES (20, 'K653', 'card', 'windy', 2054, 1738, '2013-10-13', 22, 6);
INSERT INTO rentals_table VALUES (21, 'K848', 'flitrick', 'cloudy', 1352, 2982, '2019-07-27', 25, 12);
INSERT INTO rentals_table VALUES (22, 'K826', 'voucher', 'windy', 2506, 2333, '2014-08-21', 23, 6);
INSERT INTO rentals_table VALUES (23, 'K253', 'meackquezind', 'foggy', 1267, 3763, '2011-07-15', 8, 3);
INSERT INTO rentals_table VALUES (24, 'K243', 'cheque', 'windy', 2642, 929, '2022-07-25', 23, 26);
INSERT INTO rentals_table VALUES (25, 'K410', 'card', 'foggy', 207, 1009, '2024-07-06', 2, 4);
INSERT INTO rentals_table VALUES (26, 'K413', 'meackquezind', 'windy', 2559, 1188, '2012-11-18', 7, 24);
INSERT INTO rentals_table VALUES (27, 'K161', 'card', 'windy', 1753, 892, '2020-05-28', 23, 28);
INSERT INTO rentals_table VALUES (28, 'K459', 'meackquezind', 'foggy', 2529, 1925, '2021-04-11', 7, 3);
INSERT INTO rentals_table VALUES (29, 'K252', 'card', 'cloudy', 1546, 877, '2015-09-26', 9, 16);
INSERT INTO rentals_table VALUES (30, 'K202', 'card', 'cloudy', 925, 563, '2023-08-11', 8, 15);
INSERT INTO rentals_table VALUES (31, 'K930', 'card', 'windy', 408, 3473, '2018-01-20', 7, 2);
INSERT INTO rentals_table VALUES (32, 'K441', 'card', 'windy', 738, 3901, '2016-02-05', 19, 31);
INSERT INTO rentals_table VALUES (33, 'K875', 'flitrick', 'windy', 2010, 461, '2019-04-11', 22, 18);
INSERT INTO rentals_table VALUES (34, 'K185', 'cheque', 'windy', 1423, 3155, '2010-10-13', 7, 30);
INSERT INTO rentals_table VALUES (35, 'K663', 'meackquezind', 'foggy', 814, 2297, '2014-02-01', 20, 8);
INSERT INTO rentals_table VALUES (36, 'K792', 'flitrick', 'windy', 1340, 2060, '2015-09-07', 28, 20);
INSERT INTO rentals_table VALUES (37, 'K147', 'meackquezind', 'cloudy', 447, 4414, '2017-12-18', 23, 3);
INSERT INTO rentals_table VALUES (38, 'K983', 'flitrick', 'cloudy', 1498, 4816, '2018-06-10', 20, 18);
INSERT INTO rentals_table VALUES (39, 'K942', 'flitrick', 'windy', 193, 4712, '2016-11-06', 27, 20);
INSERT INTO rentals_table VALUES (40, 'K196', 'meackquezind', 'cloudy', 2066, 3718, '2010-02-19', 22, 20);
INSERT INTO rentals_table VALUES (41, 'K878', 'cheque', 'windy', 2799, 2855, '2011-03-18', 27, 30);
INSERT INTO rentals_table VALUES (42, 'K361', 'meackquezind', 'foggy', 2580, 3134, '2013-08-12', 28, 9);
INSERT INTO rentals_table VALUES (43, 'K344', 'card', 'cloudy', 2413, 4821, '2015-07-05', 14, 31);
INSERT INTO rentals_table VALUES (44, 'K246', 'meackquezind', 'cloudy', 2882, 4311, '2022-08-25', 14, 8);
INSERT INTO rentals_table VALUES (45, 'K374', 'meackquezind', 'foggy', 2533, 3994, '2010-10-06', 14, 17);
INSERT INTO rentals_table VALUES (46, 'K760', 'cheque', 'cloudy', 1807, 4667, '2016-04-27', 23, 32);
INSERT INTO rentals_table VALUES (47, 'K550', 'flitrick', 'foggy', 279, 1122, '2023-12-17', 20, 16);
INSERT INTO rentals_table VALUES (48, 'K747', 'card', 'cloudy', 568, 2197, '2024-08-03', 7, 15);
INSERT INTO rentals_table VALUES (49, 'K155', 'flitrick', 'windy', 2637, 1674, '2023-01-01', 2, 31);
INSERT INTO rentals_table VALUES (50, 'K527', 'meackquezind', 'foggy', 2176, 1749, '2017-10-05', 7, 2);
INSERT INTO rentals_table VALUES (51, 'K139', 'card', 'waigetjeas', 2201, 2509, '2017-11-14', 1, 26);
INSERT INTO rentals_table VALUES (52, 'K128', 'card', 'foggy', 2930, 2862, '2010-06-22', 19, 22);
INSERT INTO rentals_table VALUES (53, 'K184', 'flitrick', 'foggy', 2393, 883, '2023-07-02', 14, 15);
INSERT INTO rentals_table VALUES (54, 'K753', 'meackquezind', 'foggy', 2510, 2633, '2024-09-12', 24, 18);
INSERT INTO rentals_table VALUES (55, 'K430', 'meackquezind', 'windy', 714, 487, '2022-09-11', 8, 17);
INSERT INTO rentals_table VALUES (56, 'K652', 'meackquezind', 'foggy', 1414, 4173, '2012-02-18', 3, 31);
INSERT INTO rentals_table VALUES (57, 'K888', 'cheque', 'windy', 2023, 400, '2022-12-18', 14, 26);
INSERT INTO rentals_table VALUES (58, 'K251', 'cheque', 'windy', 936, 1191, '2014-02-05', 2, 20);
INSERT INTO rentals_table VALUES (59, 'K439', 'card', 'windy', 390, 4627, '2022-04-02', 8, 9);
INSERT INTO rentals_table VALUES (60, 'K899', 'card', 'foggy', 652, 1657, '2010-06-01', 8, 7);
INSERT INTO rentals_table VALUES (61, 'K383', 'cheque', 'cloudy', 8, 4043, '2012-03-10', 22, 5);
INSERT INTO rentals_table VALUES (62, 'K230', 'cheque', 'cloudy', 2190, 1307, '2022-08-11', 8, 8);
INSERT INTO rentals_table VALUES (63, 'K982', 'card', 'cloudy', 366, 132, '2023-12-13', 22, 9);
INSERT INTO rentals_table VALUES (64, 'K752', 'card', 'windy', 767, 1784, '2012-04-05', 9, 7);
INSERT INTO rentals_table VALUES (65, 'K507', 'meackquezind', 'windy', 16, 4472, '2017-08-20', 19, 32);
INSERT INTO rentals_table VALUES (66, 'K602', 'card', 'foggy', 193, 4221, '2012-03-11', 7, 24);
INSERT INTO rentals_table VALUES (67, 'K535', 'card', 'waigetjeas', 1691, 4042, '2012-10-08', 19, 1);
INSERT INTO rentals_table VALUES (68, 'K678', 'card', 'windy', 1427, 1344, '2011-11-11', 2, 6);
INSERT INTO rentals_table VALUES (69, 'K248', 'meackquezind', 'cloudy', 352, 2869, '2017-10-21', 5, 7);
INSERT INTO rentals_table VALUES (70, 'K476', 'card', 'foggy', 2411, 2560, '2011-01-03', 20, 7);
INSERT INTO rentals_table VALUES (71, 'K372', 'card', 'foggy', 2634, 181, '2016-10-17', 23, 30);
INSERT INTO rentals_table VALUES (72, 'K729', 'meackquezind', 'foggy', 2834, 53, '2016-03-19', 25, 4);
INSERT INTO rentals_table VALUES (73, 'K494', 'card', 'windy', 778, 713, '2024-12-27', 21, 31);
INSERT INTO rentals_table VALUES (74, 'K278', 'meackquezind', 'waigetjeas', 1153, 1189, '2018-05-22', 19, 26);
INSERT INTO rentals_table VALUES (75, 'K365', 'card', 'windy', 1370, 2139, '2016-10-13', 22, 1);
INSERT INTO rentals_table VALUES (76, 'K675', 'cheque', 'cloudy', 443, 2234, '2012-11-09', 6, 14);
INSERT INTO rentals_table VALUES (77, 'K316', 'card', 'foggy', 2051, 1201, '2015-05-27', 25, 8);
INSERT INTO rentals_table VALUES (78, 'K816', 'meackquezind', 'foggy', 2958, 169, '2012-02-21', 3, 22);
INSERT INTO rentals_table VALUES (79, 'K980', 'meackquezind', 'foggy', 513, 4740, '2014-06-28', 22, 25);
INSERT INTO rentals_table VALUES (80, 'K957', 'card', 'foggy', 2954, 2799, '2024-02-01', 21, 2);
INSERT INTO rentals_table VALUES (81, 'K484', 'cheque', 'waigetjeas', 1183, 2513, '2018-12-15', 11, 25);
INSERT INTO rentals_table VALUES (82, 'K576', 'flitrick', 'foggy', 2510, 1729, '2020-05-03', 6, 31);
INSERT INTO rentals_table VALUES (83, 'K953', 'voucher', 'foggy', 2993, 2135, '2016-01-25', 9, 9);
INSERT INTO rentals_table VALUES (84, 'K322', 'card', 'windy', 2337, 165, '2019-08-01', 26, 6);
INSERT INTO rentals_table VALUES (85, 'K766', 'flitrick', 'foggy', 560, 2262, '2024-02-21', 6, 2);
INSERT INTO rentals_table VALUES (86, 'K738', 'meackquezind', 'windy', 2781, 2041, '2019-12-22', 17, 8);
INSERT INTO rentals_table VALUES (87, 'K435', 'card', 'windy', 415, 376, '2017-04-27', 5, 25);
INSERT INTO rentals_table VALUES (88, 'K967', 'card', 'windy', 376, 2410, '2019-10-15', 5, 17);
INSERT INTO rentals_table VALUES (89, 'K547', 'meackquezind', 'foggy', 2933, 2187, '2012-06-07', 16, 2);
INSERT INTO rentals_table VALUES (90, 'K581', 'meackquezind', 'windy', 2910, 4098, '2012-10-17', 14, 16);
INSERT INTO rentals_table VALUES (91, 'K907', 'cheque', 'windy', 861, 3466, '2015-11-17', 2, 26);
INSERT INTO rentals_table VALUES (92, 'K570', 'flitrick', 'windy', 1941, 825, '2020-12-09', 6, 19);
INSERT INTO rentals_table VALUES (93, 'K146', 'cheque', 'windy', 2181, 1057, '2023-12-02', 8, 6);
INSERT INTO rentals_table VALUES (94, 'K529', 'voucher', 'windy', 1059, 1699, '2017-09-20', 8, 12);
INSERT INTO rentals_table VALUES (95, 'K263', 'card', 'waigetjeas', 2002, 271, '2023-08-03', 21, 32);
INSERT INTO rentals_table VALUES (96, 'K262', 'cheque', 'windy', 519, 2671, '2013-06-19', 26, 31);
INSERT INTO rentals_table VALUES (97, 'K176', 'flitrick', 'windy', 2941, 3638, '2020-07-25', 5, 15);
INSERT INTO rentals_table VALUES (98, 'K646', 'cheque', 'cloudy', 1478, 3434, '2017-04-02', 11, 15);
INSERT INTO rentals_table VALUES (99, 'K564', 'card', 'windy', 1288, 2588, '2015-04-18', 27, 12);
INSERT INTO rentals_table VALUES (100, 'K681', 'flitrick', 'windy', 2836, 2085, '2015-10-11', 24, 15);
INSERT INTO rentals_table VALUES (101, 'K966', 'flitrick', 'cloudy', 1321, 997, '2017-08-22', 20, 28);
INSERT INTO rentals_table VALUES (102, 'K280', 'flitrick', 'windy', 85, 1785, '2018-07-08', 26, 2);
INSERT INTO rentals_table VALUES (103, 'K130', 'card', 'cloudy', 794, 2176, '2016-07-22', 6, 8);
INSERT INTO rentals_table VALUES (104, 'K197', 'cheque', 'windy', 1594, 3809, '2010-02-19', 9, 6);
INSERT INTO rentals_table VALUES (105, 'K189', 'flitrick', 'windy', 2761, 4016, '2016-01-01', 9, 19);
INSERT INTO rentals_table VALUES (106, 'K290', 'flitrick', 'foggy', 604, 817, '2021-02-20', 14, 25);
INSERT INTO rentals_table VALUES (107, 'K421', 'meackquezind', 'foggy', 383, 4856, '2017-12-17', 28, 2);
INSERT INTO rentals_table VALUES (108, 'K171', 'meackquezind', 'waigetjeas', 654, 4692, '2016-12-21', 3, 1);
INSERT INTO rentals_table VALUES (109, 'K542', 'meackquezind', 'foggy', 2300, 2004, '2014-11-22', 11, 7);
INSERT INTO rentals_table VALUES (110, 'K428', 'voucher', 'waigetjeas', 818, 841, '2010-05-02', 11, 8);
INSERT INTO rentals_table VALUES (111, 'K526', 'card', 'windy', 2088, 31, '2011-12-20', 8, 9);
INSERT INTO rentals_table VALUES (112, 'K549', 'voucher', 'cloudy', 970, 1276, '2010-08-07', 14, 32);
INSERT INTO rentals_table VALUES (113, 'K898', 'card', 'foggy', 860, 2227, '2019-04-09', 26, 6);
INSERT INTO rentals_table VALUES (114, 'K719', 'card', 'foggy', 1675, 3240, '2019-03-25', 8, 2);
INSERT INTO rentals_table VALUES (115, 'K948', 'flitrick', 'windy', 1224, 965, '2012-12-20', 7, 2);
INSERT INTO rentals_table VALUES (116, 'K218', 'meackquezind', 'cloudy', 1316, 4473, '2010-09-09', 26, 5);
INSERT INTO rentals_table VALUES (117, 'K509', 'card', 'windy', 2972, 727, '2020-02-03', 7, 18);
INSERT INTO rentals_table VALUES (118, 'K985', 'card', 'windy', 726, 146, '2015-07-28', 26, 6);
INSERT INTO rentals_table VALUES (119, 'K683', 'meackquezind', 'waigetjeas', 66, 4628, '2013-08-25', 1, 8);
INSERT INTO rentals_table VALUES (120, 'K281', 'meackquezind', 'cloudy', 648, 3649, '2011-07-10', 21, 18);
