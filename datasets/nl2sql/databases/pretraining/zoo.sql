CREATE TABLE keepers_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_shift TEXT NOT NULL,
  col_team TEXT NOT NULL,
  col_giskous INTEGER NOT NULL,
  col_age INTEGER NOT NULL,
  col_thaiplick_jatflolske TEXT NOT NULL
);
INSERT INTO keepers_data VALUES (1, 'Quetgri Nimshe', 'EA', 'saikaim', 0, 76, '1971-03-20');
INSERT INTO keepers_data VALUES (2, 'Queamshond Kratweacksheas', 'SPL', 'support', 34, 62, '1967-10-19');
INSERT INTO keepers_data VALUES (3, 'Elena Kaya', 'SPL', 'soltharwam', 21, 57, '1994-11-24');
INSERT INTO keepers_data VALUES (4, 'Nistem Thousjeatand', 'WE', 'support', 3, 50, '1954-09-09');
INSERT INTO keepers_data VALUES (5, 'Bomcheanthouck Stosnentit', 'WE', 'research', 4, 31, '1953-09-25');
INSERT INTO keepers_data VALUES (6, 'Kate Dunn', 'SPL', 'support', 6, 70, '1996-04-22');
INSERT INTO keepers_data VALUES (7, 'Bumlousstour Dartar', 'SPL', 'finance', 14, 58, '1959-07-06');
INSERT INTO keepers_data VALUES (8, 'Plarawais Zilkro', 'WE', 'soltharwam', 18, 35, '1968-10-13');
INSERT INTO keepers_data VALUES (9, 'Wulral Terpaindnock', 'DO', 'support', 24, 31, '1978-12-06');
INSERT INTO keepers_data VALUES (10, 'Fearhaigend Roulzairnous', 'SPL', 'saikaim', 13, 70, '1983-09-06');
INSERT INTO keepers_data VALUES (11, 'Helweand Chohisvir', 'WE', 'research', 21, 32, '1966-10-07');
INSERT INTO keepers_data VALUES (12, 'Kreackfeas Zaindchu', 'SPL', 'support', 27, 18, '1961-03-07');
INSERT INTO keepers_data VALUES (13, 'Ben Cohen', 'SPL', 'saikaim', 27, 31, '1980-04-11');
INSERT INTO keepers_data VALUES (14, 'Quattromchail Trorskonbret', 'SPL', 'saikaim', 37, 73, '1989-05-16');
INSERT INTO keepers_data VALUES (15, 'Julia Adams', 'SPL', 'soltharwam', 17, 38, '1978-07-21');
INSERT INTO keepers_data VALUES (16, 'Tharkraitje Tisgat', 'EA', 'support', 29, 22, '1962-09-14');
INSERT INTO keepers_data VALUES (17, 'Wuflequi Stackcheam', 'WE', 'saikaim', 37, 60, '1977-09-16');
INSERT INTO keepers_data VALUES (18, 'Clara Meyer', 'DO', 'saikaim', 21, 65, '1969-10-17');
INSERT INTO keepers_data VALUES (19, 'Clara Lopez', 'SPL', 'support', 38, 57, '1997-04-13');
INSERT INTO keepers_data VALUES (20, 'Trouckgaswe Neackbre', 'SPL', 'research', 25, 74, '1961-11-07');
INSERT INTO keepers_data VALUES (21, 'Zoe Walsh', 'WE', 'research', 19, 77, '1964-02-17');
INSERT INTO keepers_data VALUES (22, 'Daisy Brown', 'WE', 'research', 32, 38, '1966-04-07');
INSERT INTO keepers_data VALUES (23, 'Fourval Quoukurflet', 'SPL', 'saikaim', 14, 54, '1945-05-13');
INSERT INTO keepers_data VALUES (24, 'Woureatroul Sitrund', 'WE', 'cheaschandflind', 25, 68, '1959-05-14');
INSERT INTO keepers_data VALUES (25, 'Boupaindpa Pailstil', 'SPL', 'soltharwam', 3, 49, '1976-07-18');
INSERT INTO keepers_data VALUES (26, 'George Quist', 'SPL', 'soltharwam', 26, 24, '1998-01-16');
INSERT INTO keepers_data VALUES (27, 'Shengis Thaisska', 'WE', 'support', 8, 36, '1977-03-12');
INSERT INTO keepers_data VALUES (28, 'Fazon Grardrail', 'DO', 'research', 19, 55, '1984-06-11');
INSERT INTO keepers_data VALUES (29, 'Daindtouckzeam Kreamfur', 'SPL', 'research', 5, 57, '1968-06-14');
CREATE TABLE animals_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_material TEXT NOT NULL,
  col_local_label TEXT NOT NULL,
  col_weight INTEGER NOT NULL,
  col_early_rate INTEGER NOT NULL,
  col_purchase_date TEXT NOT NULL
);
INSERT INTO animals_data VALUES (1, 'Secret Lantern', 'wool', 'RA', 686, 607, '2004-10-01');
INSERT INTO animals_data VALUES (2, 'Iron Beacon', 'wool', 'RA', 24, 206, '2004-07-03');
INSERT INTO animals_data VALUES (3, 'Pearthoun Trandpor', 'marble', 'MO', 424, 74, '2022-05-06');
INSERT INTO animals_data VALUES (4, 'Chulshugot Shicknound', 'paper', 'MO', 844, 76, '2016-03-22');
INSERT INTO animals_data VALUES (5, 'Stousgrearhom Roumski', 'paper', 'MO', 517, 359, '2008-10-14');
INSERT INTO animals_data VALUES (6, 'Noble Summit', 'oak', 'MO', 86, 10, '2010-02-25');
INSERT INTO animals_data VALUES (7, 'Sweet Pebble', 'oak', 'ZOR', 436, 669, '2014-11-23');
INSERT INTO animals_data VALUES (8, 'Frozen Anchor', 'steel', 'RA', 827, 598, '2017-11-15');
INSERT INTO animals_data VALUES (9, 'Grand Summit', 'oak', 'RA', 416, 190, '2018-06-15');
INSERT INTO animals_data VALUES (10, 'Flaisockvi Himsti', 'steel', 'ZOR', 203, 87, '2003-01-07');
INSERT INTO animals_data VALUES (11, 'Iron Tiger', 'wool', 'ZOR', 99, 353, '2013-03-05');
INSERT INTO animals_data VALUES (12, 'Misty Summit', 'wool', 'RA', 570, 139, '2001-05-10');
INSERT INTO animals_data VALUES (13, 'Sharkin Borthout', 'steel', 'RA', 700, 559, '2007-02-18');
INSERT INTO animals_data VALUES (14, 'Daflam Biril', 'oak', 'ZOR', 580, 248, '2014-08-27');
INSERT INTO animals_data VALUES (15, 'Rotheackplund Dendbit', 'oak', 'MO', 296, 556, '2013-04-08');
INSERT INTO animals_data VALUES (16, 'Flelbrouckpos Torskelchum', 'oak', 'CH', 452, 464, '2006-07-10');
INSERT INTO animals_data VALUES (17, 'Jousaindson Teatkat', 'wool', 'RA', 352, 265, '2009-06-24');
INSERT INTO animals_data VALUES (18, 'Happy Willow', 'wool', 'RA', 439, 318, '2002-09-10');
INSERT INTO animals_data VALUES (19, 'Rapid Harvest', 'steel', 'RA', 274, 448, '2010-10-07');
INSERT INTO animals_data VALUES (20, 'Ancient Beacon', 'marble', 'ZOR', 351, 177, '2017-09-21');
INSERT INTO animals_data VALUES (21, 'Happy Rose', 'steel', 'RA', 97, 137, '2012-12-09');
INSERT INTO animals_data VALUES (22, 'Trargrancho Haskin', 'oak', 'RA', 839, 619, '2000-02-08');
INSERT INTO animals_data VALUES (23, 'Quoumfend Neatutrea', 'oak', 'ZOR', 391, 297, '2013-01-05');
INSERT INTO animals_data VALUES (24, 'Royal Comet', 'oak', 'RA', 874, 539, '2021-08-06');
INSERT INTO animals_data VALUES (25, 'Pezeat Fuckshaitwack', 'wool', 'CH', 368, 642, '2014-05-27');
CREATE TABLE feedings_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_average_area TEXT NOT NULL,
  col_true_mark TEXT NOT NULL,
  col_discount INTEGER NOT NULL,
  col_rendjesskol INTEGER NOT NULL,
  col_kockclai_raindheat TEXT NOT NULL,
  link_keeper INTEGER NOT NULL,
  link_animal INTEGER NOT NULL,
  FOREIGN KEY (link_keeper) REFERENCES keepers_data(row_id),
  FOREIGN KEY (link_animal) REFERENCES animals_data(row_id)
);
INSERT INTO feedings_data VALUES (1, 'H753', 'sunny', 'traskuck', 29, 5, '2021-03-17', 18, 24);
INSERT INTO feedings_data VALUES (2, 'H617', 'cloudy', 'tealzond', 28, 1175, '2015-01-27', 17, 17);
INSERT INTO feedings_data VALUES (3, 'H182', 'sunny', 'traskuck', 60, 1556, '2024-06-02', 17, 12);
INSERT INTO feedings_data VALUES (4, 'H150', 'stouldaskon', 'closed', 48, 1562, '2017-07-14', 2, 22);
INSERT INTO feedings_data VALUES (5, 'H768', 'sunny', 'tealzond', 49, 635, '2015-09-07', 27, 5);
INSERT INTO feedings_data VALUES (6, 'H319', 'sunny', 'traskuck', 8, 1049, '2015-11-26', 18, 20);
INSERT INTO feedings_data VALUES (7, 'H338', 'foggy', 'pending', 1, 2864, '2021-11-24', 15, 5);
INSERT INTO feedings_data VALUES (8, 'H176', 'foggy', 'poundsharpind', 60, 1017, '2020-02-18', 25, 6);
INSERT INTO feedings_data VALUES (9, 'H212', 'foggy', 'tealzond', 27, 35, '2024-12-25', 18, 12);
INSERT INTO feedings_data VALUES (10, 'H762', 'rainy', 'poundsharpind', 39, 569, '2017-03-19', 23, 18);
INSERT INTO feedings_data VALUES (11, 'H532', 'foggy', 'pending', 0, 922, '2011-12-25', 4, 3);
INSERT INTO feedings_data VALUES (12, 'H621', 'snowy', 'pending', 36, 1330, '2021-07-05', 13, 4);
INSERT INTO feedings_data VALUES (13, 'H569', 'rainy', 'traskuck', 60, 323, '2022-02-18', 25, 10);
INSERT INTO feedings_data VALUES (14, 'H810', 'rainy', 'closed', 24, 2575, '2024-04-03', 1, 20);
INSERT INTO feedings_data VALUES (15, 'H270', 'foggy', 'closed', 51, 793, '2017-05-04', 27, 19);
INSERT INTO feedings_data VALUES (16, 'H708', 'cloudy', 'tealzond', 32, 896, '2016-07-16', 6, 15);
INSERT INTO feedings_data VALUES (17, 'H242', 'cloudy', 'tealzond', 6, 804, '2021-06-07', 1, 17);
INSERT INTO feedings_data VALUES (18, 'H944', 'cloudy', 'pending', 41, 2785, '2023-07-17', 2, 20);
INSERT INTO feedings_data VALUES (19, 'H282', 'foggy', 'traskuck', 46, 2370, '2013-03-18', 25, 18);
INSERT INTO feedings_data VALUES (20, 'H794', 'sunny', 'closed', 53, 2755, '2019-02-13', 4, 12);
INSERT INTO feedings_data VALUES (21, 'H994', 'sunny', 'pending', 5, 1922, '2024-10-28', 8, 22);
INSERT INTO feedings_data VALUES (22, 'H323', 'cloudy', 'pending', 50, 2275, '2012-11-07', 17, 12);
INSERT INTO feedings_data VALUES (23, 'H464', 'cloudy', 'traskuck', 24, 237, '2014-09-08', 20, 17);
INSERT INTO feedings_data VALUES (24, 'H796', 'sunny', 'pending', 16, 769, '2022-03-20', 6, 7);
INSERT INTO feedings_data VALUES (25, 'H200', 'snowy', 'traskuck', 52, 2295, '2020-08-22', 25, 15);
INSERT INTO feedings_data VALUES (26, 'H622', 'rainy', 'tealzond', 36, 517, '2018-12-23', 4, 22);
INSERT INTO feedings_data VALUES (27, 'H407', 'sunny', 'closed', 33, 378, '2018-01-20', 24, 3);
INSERT INTO feedings_data VALUES (28, 'H548', 'snowy', 'poundsharpind', 40, 1883, '2017-09-15', 4, 19);
INSERT INTO feedings_data VALUES (29, 'H928', 'foggy', 'tealzond', 21, 2174, '2012-09-21', 27, 22);
INSERT INTO feedings_data VALUES (30, 'H116', 'cloudy', 'poundsharpind', 9, 2711, '2014-12-19', 20, 15);
INSERT INTO feedings_data VALUES (31, 'H441', 'sunny', 'pending', 20, 648, '2012-10-28', 21, 24);
INSERT INTO feedings_data VALUES (32, 'H594', 'cloudy', 'pending', 11, 2407, '2011-05-23', 17, 10);
INSERT INTO feedings_data VALUES (33, 'H925', 'sunny', 'pending', 35, 181, '2010-12-17', 17, 19);
INSERT INTO feedings_data VALUES (34, 'H541', 'foggy', 'traskuck', 5, 55, '2016-11-01', 29, 24);
INSERT INTO feedings_data VALUES (35, 'H175', 'cloudy', 'traskuck', 33, 2332, '2011-05-01', 27, 4);
INSERT INTO feedings_data VALUES (36, 'H735', 'snowy', 'tealzond', 56, 670, '2022-04-08', 6, 6);
INSERT INTO feedings_data VALUES (37, 'H890', 'snowy', 'tealzond', 47, 2401, '2024-02-02', 4, 10);
INSERT INTO feedings_data VALUES (38, 'H986', 'sunny', 'traskuck', 51, 2356, '2018-11-17', 24, 3);
INSERT INTO feedings_data VALUES (39, 'H999', 'snowy', 'traskuck', 56, 444, '2020-03-05', 27, 18);
INSERT INTO feedings_data VALUES (40, 'H427', 'snowy', 'pending', 1, 1617, '2017-10-07', 17, 24);
INSERT INTO feedings_data VALUES (41, 'H294', 'sunny', 'tealzond', 5, 2580, '2015-04-12', 27, 6);
INSERT INTO feedings_data VALUES (42, 'H523', 'rainy', 'closed', 41, 755, '2024-02-03', 18, 22);
INSERT INTO feedings_data VALUES (43, 'H445', 'rainy', 'traskuck', 33, 2092, '2019-11-25', 2, 16);
INSERT INTO feedings_data VALUES (44, 'H792', 'stouldaskon', 'traskuck', 1, 1512, '2010-06-10', 9, 18);
INSERT INTO feedings_data VALUES (45, 'H504', 'snowy', 'traskuck', 30, 360, '2021-09-21', 9, 12);
INSERT INTO feedings_data VALUES (46, 'H300', 'sunny', 'closed', 36, 787, '2018-11-11', 24, 13);
INSERT INTO feedings_data VALUES (47, 'H653', 'foggy', 'tealzond', 15, 137, '2019-01-02', 19, 17);
INSERT INTO feedings_data VALUES (48, 'H471', 'cloudy', 'poundsharpind', 44, 2057, '2014-05-20', 6, 22);
INSERT INTO feedings_data VALUES (49, 'H682', 'cloudy', 'traskuck', 14, 244, '2021-07-28', 4, 5);
INSERT INTO feedings_data VALUES (50, 'H783', 'rainy', 'poundsharpind', 36, 1181, '2020-02-11', 2, 12);
INSERT INTO feedings_data VALUES (51, 'H815', 'rainy', 'tealzond', 36, 1839, '2010-11-28', 27, 3);
INSERT INTO feedings_data VALUES (52, 'H295', 'cloudy', 'poundsharpind', 37, 1310, '2014-09-26', 25, 17);
INSERT INTO feedings_data VALUES (53, 'H530', 'sunny', 'traskuck', 37, 2475, '2018-06-23', 14, 23);
INSERT INTO feedings_data VALUES (54, 'H482', 'snowy', 'traskuck', 51, 1671, '2021-09-08', 7, 12);
INSERT INTO feedings_data VALUES (55, 'H419', 'snowy', 'poundsharpind', 30, 2493, '2023-06-01', 24, 18);
INSERT INTO feedings_data VALUES (56, 'H238', 'cloudy', 'pending', 17, 1402, '2012-10-20', 4, 8);
INSERT INTO feedings_data VALUES (57, 'H102', 'snowy', 'traskuck', 34, 2076, '2020-09-05', 14, 3);
INSERT INTO feedings_data VALUES (58, 'H385', 'foggy', 'traskuck', 3, 1899, '2024-05-24', 4, 24);
INSERT INTO feedings_data VALUES (59, 'H443', 'snowy', 'pending', 42, 648, '2020-01-17', 14, 18);
INSERT INTO feedings_data VALUES (60, 'H286', 'snowy', 'pending', 26, 724, '2011-06-23', 17, 20);
INSERT INTO feedings_data VALUES (61, 'H941', 'cloudy', 'tealzond', 35, 29, '2018-03-02', 14, 20);
INSERT INTO feedings_data VALUES (62, 'H729', 'cloudy', 'traskuck', 12, 121, '2010-11-23', 6, 16);
INSERT INTO feedings_data VALUES (63, 'H860', 'cloudy', 'tealzond', 55, 2968, '2011-03-12', 20, 7);
INSERT INTO feedings_data VALUES (64, 'H927', 'snowy', 'tealzond', 41, 2734, '2023-08-01', 26, 24);
INSERT INTO feedings_data VALUES (65, 'H985', 'rainy', 'closed', 27, 530, '2023-06-14', 4, 17);
INSERT INTO feedings_data VALUES (66, 'H495', 'rainy', 'pending', 12, 2431, '2013-01-25', 18, 15);
INSERT INTO feedings_data VALUES (67, 'H261', 'cloudy', 'traskuck', 8, 2285, '2016-06-28', 23, 16);
INSERT INTO feedings_data VALUES (68, 'H951', 'foggy', 'traskuck', 44, 2343, '2014-02-08', 1, 6);
INSERT INTO feedings_data VALUES (69, 'H917', 'cloudy', 'tealzond', 2, 1862, '2017-10-14', 14, 3);
INSERT INTO feedings_data VALUES (70, 'H501', 'sunny', 'closed', 29, 295, '2015-02-10', 2, 24);
INSERT INTO feedings_data VALUES (71, 'H770', 'snowy', 'closed', 56, 1173, '2020-05-11', 24, 4);
INSERT INTO feedings_data VALUES (72, 'H512', 'cloudy', 'tealzond', 1, 2528, '2010-03-16', 17, 2);
INSERT INTO feedings_data VALUES (73, 'H574', 'stouldaskon', 'tealzond', 9, 422, '2020-10-09', 23, 10);
INSERT INTO feedings_data VALUES (74, 'H963', 'sunny', 'closed', 2, 2932, '2011-03-21', 27, 23);
INSERT INTO feedings_data VALUES (75, 'H329', 'sunny', 'poundsharpind', 25, 2267, '2012-07-25', 25, 9);
INSERT INTO feedings_data VALUES (76, 'H782', 'snowy', 'traskuck', 5, 459, '2024-05-04', 21, 2);
INSERT INTO feedings_data VALUES (77, 'H418', 'cloudy', 'tealzond', 22, 2982, '2019-01-23', 18, 24);
INSERT INTO feedings_data VALUES (78, 'H544', 'cloudy', 'tealzond', 37, 803, '2019-10-25', 27, 7);
INSERT INTO feedings_data VALUES (79, 'H714', 'snowy', 'traskuck', 21, 1573, '2015-03-10', 4, 3);
INSERT INTO feedings_data VALUES (80, 'H315', 'foggy', 'closed', 15, 1913, '2024-08-07', 14, 12);
INSERT INTO feedings_data VALUES (81, 'H673', 'snowy', 'traskuck', 26, 1196, '2015-01-04', 14, 12);
INSERT INTO feedings_data VALUES (82, 'H366', 'cloudy', 'traskuck', 50, 2737, '2020-07-06', 27, 18);
INSERT INTO feedings_data VALUES (83, 'H327', 'snowy', 'pending', 23, 1858, '2012-10-18', 27, 14);
INSERT INTO feedings_data VALUES (84, 'H567', 'snowy', 'traskuck', 48, 360, '2023-11-06', 29, 3);
INSERT INTO feedings_data VALUES (85, 'H802', 'foggy', 'tealzond', 45, 1143, '2011-08-15', 25, 7);
INSERT INTO feedings_data VALUES (86, 'H982', 'sunny', 'traskuck', 39, 660, '2019-03-28', 25, 7);
INSERT INTO feedings_data VALUES (87, 'H553', 'cloudy', 'tealzond', 14, 1497, '2018-04-04', 1, 24);
INSERT INTO feedings_data VALUES (88, 'H381', 'snowy', 'pending', 40, 2828, '2021-08-24', 29, 5);
INSERT INTO feedings_data VALUES (89, 'H856', 'cloudy', 'traskuck', 11, 227, '2017-10-16', 1, 17);
INSERT INTO feedings_data VALUES (90, 'H910', 'sunny', 'closed', 19, 2285, '2024-12-06', 4, 7);
INSERT INTO feedings_data VALUES (91, 'H822', 'snowy', 'traskuck', 11, 938, '2016-09-22', 4, 24);
INSERT INTO feedings_data VALUES (92, 'H410', 'foggy', 'pending', 24, 270, '2020-12-21', 4, 3);
INSERT INTO feedings_data VALUES (93, 'H279', 'rainy', 'traskuck', 45, 1564, '2013-07-28', 18, 22);
INSERT INTO feedings_data VALUES (94, 'H448', 'cloudy', 'pending', 47, 2969, '2014-04-21', 13, 10);
INSERT INTO feedings_data VALUES (95, 'H585', 'snowy', 'traskuck', 36, 19, '2019-04-15', 23, 20);
INSERT INTO feedings_data VALUES (96, 'H686', 'sunny', 'traskuck', 33, 2243, '2024-04-16', 4, 20);
INSERT INTO feedings_data VALUES (97, 'H297', 'cloudy', 'traskuck', 6, 2770, '2017-09-22', 14, 17);
INSERT INTO feedings_data VALUES (98, 'H462', 'snowy', 'poundsharpind', 11, 1269, '2017-12-22', 18, 18);
INSERT INTO feedings_data VALUES (99, 'H378', 'snowy', 'traskuck', 29, 1329, '2023-07-27', 18, 5);
INSERT INTO feedings_data VALUES (100, 'H317', 'stouldaskon', 'closed', 17, 1157, '2017-02-18', 2, 17);
INSERT INTO feedings_data VALUES (101, 'H879', 'snowy', 'closed', 55, 994, '2017-11-12', 6, 20);
INSERT INTO feedings_data VALUES (102, 'H758', 'sunny', 'pending', 56, 1353, '2019-01-12', 18, 3);
INSERT INTO feedings_data VALUES (103, 'H250', 'cloudy', 'traskuck', 36, 2751, '2016-11-20', 4, 11);
INSERT INTO feedings_data VALUES (104, 'H784', 'cloudy', 'pending', 26, 190, '2013-11-07', 1, 10);
INSERT INTO feedings_data VALUES (105, 'H895', 'rainy', 'traskuck', 36, 985, '2021-04-17', 24, 16);
INSERT INTO feedings_data VALUES (106, 'H267', 'sunny', 'traskuck', 52, 2840, '2011-01-11', 2, 24);
INSERT INTO feedings_data VALUES (107, 'H122', 'sunny', 'traskuck', 59, 26, '2024-01-15', 1, 9);
INSERT INTO feedings_data VALUES (108, 'H174', 'snowy', 'pending', 5, 1695, '2020-12-24', 24, 15);
INSERT INTO feedings_data VALUES (109, 'H136', 'cloudy', 'traskuck', 27, 408, '2010-08-10', 9, 22);
INSERT INTO feedings_data VALUES (110, 'H240', 'cloudy', 'traskuck', 2, 1798, '2014-09-05', 23, 12);
INSERT INTO feedings_data VALUES (111, 'H335', 'cloudy', 'poundsharpind', 31, 676, '2018-03-25', 7, 16);
INSERT INTO feedings_data VALUES (112, 'H460', 'foggy', 'traskuck', 10, 995, '2016-05-24', 24, 16);
INSERT INTO feedings_data VALUES (113, 'H424', 'sunny', 'closed', 9, 2346, '2017-12-12', 4, 6);
INSERT INTO feedings_data VALUES (114, 'H499', 'snowy', 'traskuck', 0, 1648, '2016-03-18', 23, 24);
INSERT INTO feedings_data VALUES (115, 'H987', 'rainy', 'traskuck', 54, 1546, '2018-08-13', 4, 6);
INSERT INTO feedings_data VALUES (116, 'H152', 'snowy', 'tealzond', 42, 827, '2014-06-16', 4, 12);
INSERT INTO feedings_data VALUES (117, 'H303', 'foggy', 'pending', 3, 2833, '2020-09-23', 13, 6);
INSERT INTO feedings_data VALUES (118, 'H510', 'sunny', 'traskuck', 39, 2268, '2019-05-04', 21, 20);
INSERT INTO feedings_data VALUES (119, 'H689', 'snowy', 'traskuck', 37, 2277, '2014-05-07', 20, 10);
INSERT INTO feedings_data VALUES (120, 'H436', 'rainy', 'traskuck', 31, 1323, '2015-06-01', 13, 8);
