CREATE TABLE astr_tab (
  astr_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  loc TEXT NOT NULL,
  dept TEXT NOT NULL,
  age INTEGER NOT NULL,
  salary INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO astr_tab VALUES (1, 'Sheasclousthu Gickjunddro', 'quandgratchoul', 'lainnoum', 29, 9795, '1978-04-16');
INSERT INTO astr_tab VALUES (2, 'Shingrandchis Maimlail', 'Bilbao', 'logistics', 33, 7567, '1964-03-17');
INSERT INTO astr_tab VALUES (3, 'Fuclocktu Geajasmi', 'Bilbao', 'gifitou', 35, 5161, '1949-12-25');
INSERT INTO astr_tab VALUES (4, 'Adam Smith', 'stombronsail', 'lainnoum', 74, 1498, '1980-08-23');
INSERT INTO astr_tab VALUES (5, 'Ivan Larsen', 'Bilbao', 'gifitou', 74, 6434, '1990-07-14');
INSERT INTO astr_tab VALUES (6, 'Bella Larsen', 'Bilbao', 'lackpeamwi', 54, 6748, '1976-11-18');
INSERT INTO astr_tab VALUES (7, 'Betskoundgea Dockzusbaick', 'stombronsail', 'logistics', 62, 7617, '1989-05-16');
INSERT INTO astr_tab VALUES (8, 'Chenfaick Murhunddri', 'Bilbao', 'gifitou', 21, 5646, '1985-06-27');
INSERT INTO astr_tab VALUES (9, 'Paula Baker', 'vousjuck', 'bramsheam', 42, 3321, '1990-12-17');
INSERT INTO astr_tab VALUES (10, 'Tara Larsen', 'Austin', 'gifitou', 71, 4228, '1981-05-09');
INSERT INTO astr_tab VALUES (11, 'Ben Cohen', 'quandgratchoul', 'logistics', 41, 7762, '1959-05-16');
INSERT INTO astr_tab VALUES (12, 'Dilmirsain Shandstimplas', 'Bilbao', 'thigilskaind', 28, 2568, '1965-06-07');
INSERT INTO astr_tab VALUES (13, 'Ivan Walsh', 'Austin', 'bramsheam', 33, 4038, '1992-09-19');
INSERT INTO astr_tab VALUES (14, 'Claickjous Kruckkromshour', 'Bilbao', 'logistics', 61, 6105, '1988-08-22');
INSERT INTO astr_tab VALUES (15, 'Claitamel Lundcleandfaim', 'vousjuck', 'bramsheam', 43, 9772, '1987-12-28');
INSERT INTO astr_tab VALUES (16, 'Kate Vega', 'vousjuck', 'thigilskaind', 37, 5650, '1974-07-18');
INSERT INTO astr_tab VALUES (17, 'Fatbaim Haisjestack', 'Bilbao', 'bramsheam', 35, 6812, '1980-05-18');
INSERT INTO astr_tab VALUES (18, 'Wendy Cohen', 'Bilbao', 'lainnoum', 70, 7266, '1946-07-09');
INSERT INTO astr_tab VALUES (19, 'Sheajailsail Papatlain', 'quandgratchoul', 'lainnoum', 26, 3044, '1966-09-17');
INSERT INTO astr_tab VALUES (20, 'Wartackpo Gijongri', 'stombronsail', 'bramsheam', 27, 6554, '2001-05-01');
INSERT INTO astr_tab VALUES (21, 'Iris Tanaka', 'Austin', 'lackpeamwi', 43, 5622, '1958-02-10');
INSERT INTO astr_tab VALUES (22, 'Oscar Baker', 'stombronsail', 'bramsheam', 30, 1829, '1945-07-03');
INSERT INTO astr_tab VALUES (23, 'Litnandjack Kremtos', 'stombronsail', 'bramsheam', 51, 6398, '1974-02-09');
INSERT INTO astr_tab VALUES (24, 'Peandwempea Rendclaindcli', 'vousjuck', 'bramsheam', 73, 6173, '1953-09-18');
INSERT INTO astr_tab VALUES (25, 'Frank Evans', 'stombronsail', 'lainnoum', 58, 5439, '1998-05-07');
INSERT INTO astr_tab VALUES (26, 'Secklon Stijutchor', 'Austin', 'lainnoum', 77, 5003, '1995-06-05');
INSERT INTO astr_tab VALUES (27, 'Gina Vega', 'quandgratchoul', 'lainnoum', 44, 7580, '1992-09-12');
INSERT INTO astr_tab VALUES (28, 'Haintroclel Quetdrind', 'Bilbao', 'lainnoum', 53, 8619, '1983-07-17');
INSERT INTO astr_tab VALUES (29, 'Marco Weber', 'Bilbao', 'lainnoum', 56, 3657, '1972-01-05');
CREATE TABLE telescopes (
  tele_id INTEGER PRIMARY KEY,
  telescope_name TEXT NOT NULL,
  ctg TEXT NOT NULL,
  country TEXT NOT NULL,
  rating INTEGER NOT NULL,
  lng_cm INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO telescopes VALUES (1, 'Griwasbrund Houtzindsel', 'luxury', 'DA', 98, 469, '2019-06-18');
INSERT INTO telescopes VALUES (2, 'Tequousthock Quutmeargrot', 'luxury', 'DA', 85, 273, '2010-08-08');
INSERT INTO telescopes VALUES (3, 'Shakrugrus Staistanouck', 'laicksta', 'GRE', 15, 35, '2022-02-14');
INSERT INTO telescopes VALUES (4, 'Mighty Cedar', 'tudraivem', 'AU', 9, 54, '2011-05-20');
INSERT INTO telescopes VALUES (5, 'Wurwalquin Clirtandtand', 'laicksta', 'AU', 25, 608, '2008-05-13');
INSERT INTO telescopes VALUES (6, 'Chamrit Dandthicknouck', 'mefeand', 'DA', 17, 549, '2022-03-07');
INSERT INTO telescopes VALUES (7, 'Zirquetshain Grearpamhound', 'laicksta', 'AU', 30, 61, '2019-03-12');
INSERT INTO telescopes VALUES (8, 'Frozen Tiger', 'mefeand', 'GRE', 99, 140, '2018-01-05');
INSERT INTO telescopes VALUES (9, 'Voummaind Laimirrea', 'tudraivem', 'GRE', 42, 130, '2024-07-16');
INSERT INTO telescopes VALUES (10, 'Kandlaimdrai Grafendvouck', 'laicksta', 'DA', 19, 688, '2015-06-19');
INSERT INTO telescopes VALUES (11, 'Bright Harvest', 'luxury', 'GRE', 10, 363, '2003-05-07');
INSERT INTO telescopes VALUES (12, 'Mighty Dragon', 'tudraivem', 'GRE', 54, 442, '2006-12-05');
INSERT INTO telescopes VALUES (13, 'Leanqueck Plurnacksku', 'laicksta', 'DA', 94, 556, '1999-05-03');
INSERT INTO telescopes VALUES (14, 'Tasstoum Breackva', 'laicksta', 'DA', 82, 421, '2022-03-21');
INSERT INTO telescopes VALUES (15, 'Zoulzoulsind Jaichinend', 'mefeand', 'GRE', 71, 206, '2000-10-12');
INSERT INTO telescopes VALUES (16, 'Noble Dragon', 'luxury', 'GRE', 86, 595, '2019-07-28');
INSERT INTO telescopes VALUES (17, 'Shicktouplen Muckfeck', 'tudraivem', 'DA', 60, 600, '2009-07-05');
INSERT INTO telescopes VALUES (18, 'Geamai Luthaind', 'luxury', 'RA', 25, 92, '2001-03-24');
INSERT INTO telescopes VALUES (19, 'Sterlosneack Thulnund', 'luxury', 'DA', 58, 85, '2001-07-03');
INSERT INTO telescopes VALUES (20, 'Neackclealbrouck Kotstutwos', 'laicksta', 'DA', 53, 630, '2020-09-05');
INSERT INTO telescopes VALUES (21, 'Wickgrurkat Stalfeackskous', 'tudraivem', 'RA', 6, 545, '2019-06-05');
INSERT INTO telescopes VALUES (22, 'Wetzounsin Kroupamthaick', 'luxury', 'DA', 92, 427, '2002-07-13');
INSERT INTO telescopes VALUES (23, 'Lucky Summit', 'luxury', 'RA', 32, 659, '2008-09-08');
INSERT INTO telescopes VALUES (24, 'Skinsan Gunzeack', 'tudraivem', 'GRE', 37, 401, '2023-09-20');
INSERT INTO telescopes VALUES (25, 'Vondflair Vendtreattraind', 'luxury', 'AU', 19, 577, '2024-07-25');
INSERT INTO telescopes VALUES (26, 'Misty Anchor', 'luxury', 'GRE', 28, 484, '2004-04-09');
INSERT INTO telescopes VALUES (27, 'Vourbra Reacksteas', 'laicksta', 'DA', 4, 252, '2008-08-26');
INSERT INTO telescopes VALUES (28, 'Loszenair Riszout', 'tudraivem', 'AU', 42, 464, '1999-04-09');
CREATE TABLE all_observations (
  nr INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  channel TEXT NOT NULL,
  ssn TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  amt INTEGER NOT NULL,
  dt TEXT NOT NULL,
  astronomer_key INTEGER NOT NULL,
  telescope_id INTEGER NOT NULL,
  FOREIGN KEY (astronomer_key) REFERENCES astr_tab(astr_no),
  FOREIGN KEY (telescope_id) REFERENCES telescopes(tele_id)
);
INSERT INTO all_observations VALUES (1, 'N944', 'partner', 'winter', 262, 2670, '2016-03-05', 27, 16);
INSERT INTO all_observations VALUES (2, 'N484', 'walk-in', 'spring', 146, 1700, '2015-12-11', 6, 15);
INSERT INTO all_observations VALUES (3, 'N602', 'krundchatres', 'spring', 261, 1120, '2013-07-21', 16, 10);
INSERT INTO all_observations VALUES (4, 'N243', 'weschor', 'autumn', 88, 3209, '2024-07-24', 6, 22);
INSERT INTO all_observations VALUES (5, 'N162', 'walk-in', 'winter', 188, 831, '2017-02-10', 16, 23);
INSERT INTO all_observations VALUES (6, 'N430', 'partner', 'spring', 138, 3634, '2024-06-12', 15, 22);
INSERT INTO all_observations VALUES (7, 'N667', 'weschor', 'summer', 283, 1648, '2023-03-15', 26, 12);
INSERT INTO all_observations VALUES (8, 'N941', 'partner', 'autumn', 234, 957, '2011-07-07', 2, 25);
INSERT INTO all_observations VALUES (9, 'N651', 'weschor', 'summer', 254, 4306, '2021-06-28', 27, 12);
INSERT INTO all_observations VALUES (10, 'N313', 'partner', 'spring', 135, 2533, '2014-08-18', 19, 17);
INSERT INTO all_observations VALUES (11, 'N730', 'krundchatres', 'spring', 52, 1218, '2021-03-26', 16, 21);
INSERT INTO all_observations VALUES (12, 'N954', 'weschor', 'spring', 66, 2207, '2017-08-06', 6, 17);
INSERT INTO all_observations VALUES (13, 'N367', 'partner', 'winter', 79, 3158, '2017-10-03', 16, 4);
INSERT INTO all_observations VALUES (14, 'N918', 'partner', 'summer', 272, 4989, '2021-05-05', 26, 26);
INSERT INTO all_observations VALUES (15, 'N332', 'kumduskond', 'spring', 214, 1178, '2023-04-01', 18, 17);
INSERT INTO all_observations VALUES (16, 'N656', 'walk-in', 'winter', 186, 864, '2017-01-27', 15, 16);
INSERT INTO all_observations VALUES (17, 'N638', 'krundchatres', 'winter', 128, 2905, '2018-08-12', 14, 3);
INSERT INTO all_observations VALUES (18, 'N813', 'krundchatres', 'summer', 214, 3009, '2012-07-04', 15, 15);
INSERT INTO all_observations VALUES (19, 'N881', 'partner', 'winter', 187, 3239, '2022-08-26', 18, 28);
INSERT INTO all_observations VALUES (20, 'N443', 'weschor', 'spring', 53, 61, '2011-06-21', 24, 25);
INSERT INTO all_observations VALUES (21, 'N283', 'krundchatres', 'winter', 101, 2683, '2024-12-13', 11, 6);
INSERT INTO all_observations VALUES (22, 'N260', 'weschor', 'summer', 52, 179, '2023-09-04', 7, 3);
INSERT INTO all_observations VALUES (23, 'N664', 'krundchatres', 'summer', 144, 3819, '2011-12-14', 24, 28);
INSERT INTO all_observations VALUES (24, 'N639', 'walk-in', 'spring', 188, 3650, '2023-06-19', 26, 28);
INSERT INTO all_observations VALUES (25, 'N362', 'krundchatres', 'spring', 162, 4777, '2021-09-21', 19, 26);
INSERT INTO all_observations VALUES (26, 'N740', 'weschor', 'summer', 110, 3006, '2012-01-03', 26, 3);
INSERT INTO all_observations VALUES (27, 'N782', 'krundchatres', 'summer', 65, 1847, '2018-06-16', 24, 25);
INSERT INTO all_observations VALUES (28, 'N785', 'partner', 'spring', 18, 4095, '2013-06-11', 6, 3);
INSERT INTO all_observations VALUES (29, 'N222', 'partner', 'winter', 132, 2529, '2016-06-11', 29, 1);
INSERT INTO all_observations VALUES (30, 'N727', 'weschor', 'winter', 167, 2352, '2014-01-18', 22, 7);
INSERT INTO all_observations VALUES (31, 'N209', 'weschor', 'summer', 20, 2208, '2014-02-16', 13, 5);
INSERT INTO all_observations VALUES (32, 'N284', 'krundchatres', 'winter', 196, 3052, '2019-06-09', 26, 25);
INSERT INTO all_observations VALUES (33, 'N733', 'kumduskond', 'summer', 46, 3825, '2011-07-01', 15, 23);
INSERT INTO all_observations VALUES (34, 'N185', 'walk-in', 'spring', 216, 2170, '2019-08-21', 29, 25);
INSERT INTO all_observations VALUES (35, 'N344', 'kumduskond', 'winter', 22, 430, '2021-07-09', 23, 18);
INSERT INTO all_observations VALUES (36, 'N379', 'kumduskond', 'spring', 251, 3753, '2011-12-02', 15, 18);
INSERT INTO all_observations VALUES (37, 'N424', 'weschor', 'winter', 232, 2856, '2011-10-09', 24, 3);
INSERT INTO all_observations VALUES (38, 'N200', 'partner', 'summer', 141, 3092, '2011-05-25', 22, 21);
INSERT INTO all_observations VALUES (39, 'N593', 'weschor', 'winter', 149, 3232, '2014-03-23', 2, 15);
INSERT INTO all_observations VALUES (40, 'N819', 'partner', 'winter', 251, 2897, '2024-07-18', 15, 22);
INSERT INTO all_observations VALUES (41, 'N999', 'weschor', 'autumn', 97, 980, '2014-12-03', 13, 18);
INSERT INTO all_observations VALUES (42, 'N170', 'weschor', 'spring', 267, 682, '2010-04-25', 22, 24);
INSERT INTO all_observations VALUES (43, 'N805', 'krundchatres', 'spring', 64, 4791, '2017-12-17', 28, 28);
INSERT INTO all_observations VALUES (44, 'N479', 'partner', 'spring', 129, 1667, '2021-02-23', 26, 21);
INSERT INTO all_observations VALUES (45, 'N955', 'partner', 'winter', 274, 113, '2020-02-15', 22, 15);
INSERT INTO all_observations VALUES (46, 'N607', 'partner', 'summer', 8, 3439, '2013-01-27', 28, 28);
INSERT INTO all_observations VALUES (47, 'N581', 'weschor', 'winter', 99, 2339, '2013-05-09', 27, 22);
INSERT INTO all_observations VALUES (48, 'N172', 'weschor', 'spring', 178, 3135, '2018-04-24', 16, 23);
INSERT INTO all_observations VALUES (49, 'N454', 'partner', 'spring', 25, 2912, '2020-06-21', 26, 10);
INSERT INTO all_observations VALUES (50, 'N889', 'partner', 'winter', 101, 1498, '2012-12-18', 27, 15);
INSERT INTO all_observations VALUES (51, 'N789', 'partner', 'spring', 265, 392, '2020-08-05', 15, 23);
INSERT INTO all_observations VALUES (52, 'N251', 'partner', 'summer', 237, 1846, '2010-11-14', 20, 7);
INSERT INTO all_observations VALUES (53, 'N818', 'krundchatres', 'summer', 58, 2873, '2018-05-03', 15, 16);
INSERT INTO all_observations VALUES (54, 'N382', 'krundchatres', 'summer', 19, 4127, '2024-02-07', 23, 17);
INSERT INTO all_observations VALUES (55, 'N988', 'kumduskond', 'winter', 259, 4520, '2023-10-15', 16, 16);
INSERT INTO all_observations VALUES (56, 'N387', 'kumduskond', 'spring', 5, 221, '2020-04-18', 16, 17);
INSERT INTO all_observations VALUES (57, 'N707', 'weschor', 'spring', 274, 1913, '2021-02-05', 22, 23);
INSERT INTO all_observations VALUES (58, 'N488', 'kumduskond', 'spring', 28, 3730, '2010-04-06', 20, 22);
INSERT INTO all_observations VALUES (59, 'N906', 'partner', 'spring', 36, 2760, '2017-10-01', 28, 25);
INSERT INTO all_observations VALUES (60, 'N953', 'partner', 'summer', 18, 1568, '2022-04-26', 26, 7);
INSERT INTO all_observations VALUES (61, 'N642', 'weschor', 'summer', 168, 256, '2014-01-18', 27, 5);
INSERT INTO all_observations VALUES (62, 'N807', 'partner', 'summer', 235, 545, '2020-02-22', 23, 8);
INSERT INTO all_observations VALUES (63, 'N723', 'krundchatres', 'summer', 216, 4234, '2017-06-23', 22, 22);
INSERT INTO all_observations VALUES (64, 'N605', 'weschor', 'spring', 77, 3504, '2023-11-27', 23, 5);
INSERT INTO all_observations VALUES (65, 'N655', 'partner', 'spring', 300, 1788, '2016-03-12', 29, 22);
INSERT INTO all_observations VALUES (66, 'N197', 'krundchatres', 'summer', 29, 4562, '2019-07-24', 16, 5);
INSERT INTO all_observations VALUES (67, 'N273', 'partner', 'summer', 22, 1099, '2015-05-09', 28, 23);
INSERT INTO all_observations VALUES (68, 'N966', 'krundchatres', 'winter', 256, 3717, '2017-06-23', 2, 15);
INSERT INTO all_observations VALUES (69, 'N441', 'krundchatres', 'winter', 296, 2783, '2015-10-04', 8, 3);
INSERT INTO all_observations VALUES (70, 'N825', 'partner', 'summer', 228, 207, '2011-07-20', 24, 15);
INSERT INTO all_observations VALUES (71, 'N355', 'krundchatres', 'winter', 99, 2315, '2019-11-14', 2, 16);
INSERT INTO all_observations VALUES (72, 'N678', 'partner', 'winter', 196, 4604, '2013-07-04', 29, 10);
INSERT INTO all_observations VALUES (73, 'N799', 'partner', 'winter', 192, 4257, '2017-01-13', 20, 7);
INSERT INTO all_observations VALUES (74, 'N603', 'krundchatres', 'summer', 50, 2816, '2021-10-02', 28, 21);
INSERT INTO all_observations VALUES (75, 'N577', 'weschor', 'autumn', 162, 2101, '2024-07-12', 21, 16);
INSERT INTO all_observations VALUES (76, 'N278', 'weschor', 'winter', 32, 164, '2017-03-13', 29, 1);
INSERT INTO all_observations VALUES (77, 'N357', 'weschor', 'winter', 279, 1694, '2022-05-06', 20, 7);
INSERT INTO all_observations VALUES (78, 'N635', 'kumduskond', 'spring', 215, 440, '2024-09-24', 23, 8);
INSERT INTO all_observations VALUES (79, 'N257', 'partner', 'spring', 240, 4774, '2022-11-01', 22, 25);
INSERT INTO all_observations VALUES (80, 'N127', 'weschor', 'winter', 137, 184, '2017-08-28', 26, 6);
INSERT INTO all_observations VALUES (81, 'N583', 'weschor', 'spring', 41, 3443, '2022-12-12', 29, 6);
INSERT INTO all_observations VALUES (82, 'N245', 'weschor', 'summer', 230, 3132, '2013-12-11', 9, 8);
INSERT INTO all_observations VALUES (83, 'N572', 'krundchatres', 'winter', 70, 4751, '2022-07-18', 9, 5);
INSERT INTO all_observations VALUES (84, 'N810', 'krundchatres', 'summer', 152, 4616, '2024-01-11', 26, 12);
INSERT INTO all_observations VALUES (85, 'N143', 'krundchatres', 'summer', 153, 4927, '2019-11-27', 6, 23);
INSERT INTO all_observations VALUES (86, 'N324', 'partner', 'summer', 282, 3074, '2018-04-18', 20, 3);
INSERT INTO all_observations VALUES (87, 'N932', 'partner', 'autumn', 89, 3312, '2022-12-11', 27, 12);
INSERT INTO all_observations VALUES (88, 'N267', 'weschor', 'autumn', 59, 2696, '2012-11-09', 15, 18);
INSERT INTO all_observations VALUES (89, 'N530', 'kumduskond', 'winter', 95, 3906, '2016-10-28', 15, 1);
INSERT INTO all_observations VALUES (90, 'N184', 'kumduskond', 'spring', 131, 2117, '2024-05-13', 26, 23);
INSERT INTO all_observations VALUES (91, 'N416', 'weschor', 'winter', 14, 481, '2021-07-13', 15, 23);
INSERT INTO all_observations VALUES (92, 'N798', 'kumduskond', 'winter', 153, 2297, '2014-02-28', 27, 1);
INSERT INTO all_observations VALUES (93, 'N911', 'weschor', 'summer', 105, 4907, '2021-05-27', 20, 16);
INSERT INTO all_observations VALUES (94, 'N496', 'partner', 'summer', 132, 31, '2020-01-18', 16, 21);
INSERT INTO all_observations VALUES (95, 'N198', 'weschor', 'summer', 30, 4695, '2014-08-24', 25, 25);
INSERT INTO all_observations VALUES (96, 'N903', 'weschor', 'summer', 204, 813, '2016-10-04', 12, 23);
INSERT INTO all_observations VALUES (97, 'N471', 'kumduskond', 'spring', 191, 4029, '2019-03-20', 23, 5);
INSERT INTO all_observations VALUES (98, 'N174', 'weschor', 'winter', 217, 1609, '2015-05-05', 22, 15);
INSERT INTO all_observations VALUES (99, 'N938', 'krundchatres', 'winter', 290, 552, '2022-12-14', 2, 21);
INSERT INTO all_observations VALUES (100, 'N373', 'krundchatres', 'summer', 242, 2136, '2024-04-10', 26, 16);
INSERT INTO all_observations VALUES (101, 'N894', 'weschor', 'winter', 207, 4621, '2015-11-28', 2, 23);
INSERT INTO all_observations VALUES (102, 'N361', 'weschor', 'summer', 114, 2695, '2022-02-26', 20, 17);
INSERT INTO all_observations VALUES (103, 'N476', 'weschor', 'winter', 300, 4452, '2020-05-03', 2, 19);
INSERT INTO all_observations VALUES (104, 'N622', 'partner', 'winter', 161, 2268, '2016-04-14', 2, 5);
INSERT INTO all_observations VALUES (105, 'N866', 'krundchatres', 'summer', 155, 2705, '2013-10-03', 15, 3);
INSERT INTO all_observations VALUES (106, 'N882', 'partner', 'summer', 260, 2675, '2013-07-14', 6, 3);
INSERT INTO all_observations VALUES (107, 'N501', 'krundchatres', 'winter', 183, 4978, '2014-08-21', 23, 1);
INSERT INTO all_observations VALUES (108, 'N107', 'walk-in', 'winter', 139, 26, '2015-05-06', 22, 6);
INSERT INTO all_observations VALUES (109, 'N843', 'kumduskond', 'winter', 76, 399, '2018-08-12', 20, 17);
INSERT INTO all_observations VALUES (110, 'N358', 'weschor', 'summer', 40, 1590, '2010-03-27', 6, 25);
INSERT INTO all_observations VALUES (111, 'N319', 'weschor', 'summer', 300, 1859, '2017-12-17', 24, 21);
INSERT INTO all_observations VALUES (112, 'N836', 'weschor', 'winter', 45, 589, '2018-07-22', 26, 8);
INSERT INTO all_observations VALUES (113, 'N155', 'walk-in', 'winter', 115, 2006, '2010-06-28', 23, 18);
INSERT INTO all_observations VALUES (114, 'N624', 'walk-in', 'winter', 15, 4684, '2013-03-05', 6, 28);
INSERT INTO all_observations VALUES (115, 'N724', 'weschor', 'spring', 63, 2849, '2024-12-13', 15, 12);
INSERT INTO all_observations VALUES (116, 'N227', 'krundchatres', 'winter', 95, 4557, '2010-10-04', 28, 21);
INSERT INTO all_observations VALUES (117, 'N842', 'kumduskond', 'winter', 279, 4014, '2014-08-20', 25, 23);
INSERT INTO all_observations VALUES (118, 'N871', 'krundchatres', 'summer', 229, 2874, '2014-05-09', 9, 15);
INSERT INTO all_observations VALUES (119, 'N540', 'kumduskond', 'winter', 16, 2483, '2013-07-16', 26, 8);
INSERT INTO all_observations VALUES (120, 'N206', 'krundchatres', 'winter', 216, 2264, '2017-08-07', 12, 5);
