CREATE TABLE all_welders (
  id INTEGER PRIMARY KEY,
  wld_nm TEXT NOT NULL,
  grp TEXT NOT NULL,
  twn TEXT NOT NULL,
  seniority INTEGER NOT NULL,
  age_y INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO all_welders VALUES (1, 'Oscar Grant', 'belthes', 'Nantes', 7, 78, '1949-09-18');
INSERT INTO all_welders VALUES (2, 'Draimgais Hushoundaick', 'belthes', 'chaimplodit', 12, 60, '1964-08-19');
INSERT INTO all_welders VALUES (3, 'Clara Weber', 'design', 'Kyoto', 20, 34, '1970-10-11');
INSERT INTO all_welders VALUES (4, 'Henry Walsh', 'belthes', 'leaspu', 1, 24, '1989-02-18');
INSERT INTO all_welders VALUES (5, 'Brairkrurkeat Trotplenplot', 'geardogrom', 'Kyoto', 37, 33, '1955-06-11');
INSERT INTO all_welders VALUES (6, 'Jevotal Naicksus', 'security', 'chaimplodit', 7, 47, '1971-05-04');
INSERT INTO all_welders VALUES (7, 'Quinn Baker', 'design', 'leaspu', 14, 68, '1962-12-08');
INSERT INTO all_welders VALUES (8, 'Bonzeal Dackclis', 'design', 'Nantes', 6, 25, '1982-03-20');
INSERT INTO all_welders VALUES (9, 'Thandvourrem Grigedat', 'design', 'chaimplodit', 39, 49, '1999-03-12');
INSERT INTO all_welders VALUES (10, 'Skoclu Foundbrend', 'design', 'Nantes', 19, 77, '1976-03-22');
INSERT INTO all_welders VALUES (11, 'Busveam Choundhan', 'geardogrom', 'skeanzour', 33, 28, '1982-10-22');
INSERT INTO all_welders VALUES (12, 'Adam Jones', 'geardogrom', 'disbindbrun', 15, 75, '1977-02-09');
INSERT INTO all_welders VALUES (13, 'Quorhelzar Taitte', 'belthes', 'leaspu', 37, 49, '1946-03-08');
INSERT INTO all_welders VALUES (14, 'Kanhou Saindgesa', 'security', 'disbindbrun', 19, 37, '1975-06-04');
INSERT INTO all_welders VALUES (15, 'Leateand Vailkrir', 'design', 'leaspu', 11, 31, '1994-12-19');
INSERT INTO all_welders VALUES (16, 'Greckdorthat Truhou', 'design', 'leaspu', 34, 76, '1945-06-25');
INSERT INTO all_welders VALUES (17, 'Gina Torres', 'belthes', 'Kyoto', 23, 23, '1960-04-08');
INSERT INTO all_welders VALUES (18, 'Braitgon Plengratgrock', 'security', 'disbindbrun', 18, 20, '1962-07-08');
INSERT INTO all_welders VALUES (19, 'Plainbraigol Flouckkir', 'design', 'Kyoto', 39, 62, '2003-05-11');
INSERT INTO all_welders VALUES (20, 'Wendy Ford', 'security', 'Nantes', 27, 43, '1952-06-27');
INSERT INTO all_welders VALUES (21, 'Rumthoum Trisfer', 'design', 'leaspu', 36, 30, '1953-02-24');
INSERT INTO all_welders VALUES (22, 'Grimclo Cheagar', 'belthes', 'Nantes', 34, 23, '1947-11-01');
INSERT INTO all_welders VALUES (23, 'Rosa Adams', 'belthes', 'leaspu', 6, 52, '1974-12-07');
INSERT INTO all_welders VALUES (24, 'Jack Nolan', 'design', 'chaimplodit', 15, 76, '1997-08-24');
INSERT INTO all_welders VALUES (25, 'Sondrockbum Bardrutmi', 'geardogrom', 'chaimplodit', 32, 78, '1971-10-01');
CREATE TABLE vessels (
  vss_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  condition TEXT NOT NULL,
  material TEXT NOT NULL,
  price INTEGER NOT NULL,
  power INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO vessels VALUES (1, 'Krelsteasgem Toser', 'plaimaicktheack', 'skaindhai', 969, 1923, '2006-12-15');
INSERT INTO vessels VALUES (2, 'Hirfleatplea Muthai', 'plaimaicktheack', 'hulgaidun', 68, 2748, '2009-04-19');
INSERT INTO vessels VALUES (3, 'Royal Falcon', 'plaimaicktheack', 'cotton', 815, 3209, '2024-11-12');
INSERT INTO vessels VALUES (4, 'Crystal Willow', 'tundstea', 'hulgaidun', 844, 2345, '2010-10-20');
INSERT INTO vessels VALUES (5, 'Crystal Pebble', 'tundstea', 'skaindhai', 577, 483, '2013-08-01');
INSERT INTO vessels VALUES (6, 'Crystal Harvest', 'plaimaicktheack', 'skaindhai', 591, 2655, '2004-10-17');
INSERT INTO vessels VALUES (7, 'Huteat Bunstain', 'tundstea', 'skaindhai', 947, 508, '2014-07-02');
INSERT INTO vessels VALUES (8, 'Lackdrafail Stotdraick', 'leda', 'cotton', 355, 1668, '2012-02-28');
INSERT INTO vessels VALUES (9, 'Sweet Falcon', 'tundstea', 'cotton', 512, 2821, '2023-01-22');
INSERT INTO vessels VALUES (10, 'Groumbin Trainjealveack', 'used', 'hulgaidun', 156, 2806, '2011-03-19');
INSERT INTO vessels VALUES (11, 'Shaindbim Teckshoundkem', 'leda', 'brass', 164, 3315, '2003-08-01');
INSERT INTO vessels VALUES (12, 'Lonely Summit', 'worn', 'cotton', 568, 1584, '2004-10-15');
INSERT INTO vessels VALUES (13, 'Ancient Dragon', 'plaimaicktheack', 'cotton', 156, 1628, '1999-06-25');
INSERT INTO vessels VALUES (14, 'Grand Willow', 'restored', 'hulgaidun', 696, 2466, '2020-08-23');
INSERT INTO vessels VALUES (15, 'Jeawound Jeamtrout', 'tundstea', 'skaindhai', 808, 1554, '2009-01-13');
INSERT INTO vessels VALUES (16, 'Dirquaisa Thairjonsheck', 'worn', 'cotton', 919, 2261, '1999-03-03');
INSERT INTO vessels VALUES (17, 'Lucky Tiger', 'used', 'skaindhai', 199, 2075, '2004-02-21');
INSERT INTO vessels VALUES (18, 'Nitbronnom Hundbend', 'leda', 'brass', 5, 3298, '2004-06-05');
INSERT INTO vessels VALUES (19, 'Rapid Raven', 'restored', 'cotton', 8, 1873, '2012-12-12');
INSERT INTO vessels VALUES (20, 'Stackskousleand Dokro', 'worn', 'skaindhai', 904, 2562, '2017-05-13');
INSERT INTO vessels VALUES (21, 'Wilplaittock Zirgur', 'plaimaicktheack', 'brass', 728, 3538, '2015-06-23');
INSERT INTO vessels VALUES (22, 'Chondveckpaim Teandopem', 'leda', 'cotton', 473, 1366, '2002-08-25');
INSERT INTO vessels VALUES (23, 'Borquockflour Rebreas', 'plaimaicktheack', 'hulgaidun', 840, 3914, '2018-12-13');
INSERT INTO vessels VALUES (24, 'Misty Rose', 'worn', 'cotton', 492, 2797, '2018-03-14');
INSERT INTO vessels VALUES (25, 'Gaimkrulclou Drugrokrus', 'tundstea', 'skaindhai', 147, 354, '2010-06-20');
INSERT INTO vessels VALUES (26, 'Getdrundjo Plaijil', 'worn', 'hulgaidun', 190, 264, '2013-05-06');
INSERT INTO vessels VALUES (27, 'Theatfea Shailplan', 'leda', 'brass', 331, 1189, '2019-09-13');
INSERT INTO vessels VALUES (28, 'Totleajes Clonraicksti', 'restored', 'hulgaidun', 633, 2915, '2020-01-27');
INSERT INTO vessels VALUES (29, 'Sweet Dragon', 'leda', 'skaindhai', 67, 1004, '2010-01-21');
INSERT INTO vessels VALUES (30, 'Lucky Meadow', 'leda', 'skaindhai', 135, 3552, '2022-06-03');
CREATE TABLE cnt (
  cnt_no INTEGER PRIMARY KEY,
  contract_code TEXT NOT NULL,
  ch TEXT NOT NULL,
  quarter TEXT NOT NULL,
  crowd INTEGER NOT NULL,
  cnt INTEGER NOT NULL,
  date TEXT NOT NULL,
  wldr_ref INTEGER NOT NULL,
  vssl_ref INTEGER NOT NULL,
  FOREIGN KEY (wldr_ref) REFERENCES all_welders(id),
  FOREIGN KEY (vssl_ref) REFERENCES vessels(vss_id)
);
INSERT INTO cnt VALUES (1, 'H530', 'trabaim', 'autumn', 400, 224, '2021-05-19', 18, 25);
INSERT INTO cnt VALUES (2, 'H500', 'noucksheat', 'kreamveandpim', 161, 216, '2017-12-10', 13, 13);
INSERT INTO cnt VALUES (3, 'H930', 'noucksheat', 'autumn', 83, 26, '2015-07-08', 20, 25);
INSERT INTO cnt VALUES (4, 'H460', 'noucksheat', 'kreamveandpim', 534, 203, '2024-04-28', 16, 13);
INSERT INTO cnt VALUES (5, 'H150', 'online', 'autumn', 762, 233, '2014-04-17', 9, 19);
INSERT INTO cnt VALUES (6, 'H553', 'online', 'kreamveandpim', 634, 244, '2011-12-02', 10, 10);
INSERT INTO cnt VALUES (7, 'H100', 'trabaim', 'sundlol', 409, 233, '2022-06-20', 5, 1);
INSERT INTO cnt VALUES (8, 'H245', 'stearbrea', 'kreamveandpim', 285, 111, '2017-09-06', 24, 12);
INSERT INTO cnt VALUES (9, 'H740', 'stearbrea', 'kreamveandpim', 823, 70, '2013-07-03', 24, 19);
INSERT INTO cnt VALUES (10, 'H643', 'stearbrea', 'winter', 658, 268, '2021-04-13', 7, 27);
INSERT INTO cnt VALUES (11, 'H355', 'trabaim', 'autumn', 874, 225, '2016-11-17', 10, 27);
INSERT INTO cnt VALUES (12, 'H135', 'noucksheat', 'kreamveandpim', 449, 151, '2016-12-04', 19, 29);
INSERT INTO cnt VALUES (13, 'H963', 'trabaim', 'autumn', 414, 130, '2020-04-19', 3, 10);
INSERT INTO cnt VALUES (14, 'H458', 'phone', 'autumn', 504, 59, '2014-10-13', 9, 19);
INSERT INTO cnt VALUES (15, 'H417', 'phone', 'autumn', 6, 136, '2024-02-17', 20, 20);
INSERT INTO cnt VALUES (16, 'H328', 'stearbrea', 'kreamveandpim', 582, 264, '2023-01-14', 9, 1);
INSERT INTO cnt VALUES (17, 'H419', 'phone', 'sundlol', 373, 7, '2020-10-25', 13, 8);
INSERT INTO cnt VALUES (18, 'H278', 'noucksheat', 'autumn', 949, 122, '2011-11-18', 3, 26);
INSERT INTO cnt VALUES (19, 'H301', 'phone', 'autumn', 499, 121, '2011-07-15', 18, 23);
INSERT INTO cnt VALUES (20, 'H507', 'online', 'autumn', 514, 193, '2012-04-09', 23, 17);
INSERT INTO cnt VALUES (21, 'H923', 'stearbrea', 'autumn', 527, 244, '2016-07-05', 20, 22);
INSERT INTO cnt VALUES (22, 'H451', 'trabaim', 'sundlol', 708, 16, '2017-02-22', 18, 4);
INSERT INTO cnt VALUES (23, 'H107', 'phone', 'kreamveandpim', 590, 151, '2020-06-08', 1, 4);
INSERT INTO cnt VALUES (24, 'H509', 'noucksheat', 'kreamveandpim', 286, 226, '2016-10-10', 16, 1);
INSERT INTO cnt VALUES (25, 'H147', 'phone', 'kreamveandpim', 835, 93, '2020-01-17', 20, 4);
INSERT INTO cnt VALUES (26, 'H315', 'trabaim', 'kreamveandpim', 511, 191, '2011-09-07', 13, 13);
INSERT INTO cnt VALUES (27, 'H423', 'phone', 'winter', 616, 173, '2017-10-14', 10, 25);
INSERT INTO cnt VALUES (28, 'H272', 'stearbrea', 'autumn', 846, 262, '2023-08-19', 18, 24);
INSERT INTO cnt VALUES (29, 'H961', 'phone', 'winter', 96, 3, '2014-09-03', 24, 19);
INSERT INTO cnt VALUES (30, 'H816', 'stearbrea', 'winter', 89, 204, '2011-04-11', 3, 28);
INSERT INTO cnt VALUES (31, 'H628', 'stearbrea', 'sundlol', 689, 294, '2017-04-10', 11, 29);
INSERT INTO cnt VALUES (32, 'H897', 'phone', 'winter', 930, 142, '2017-02-09', 10, 13);
INSERT INTO cnt VALUES (33, 'H884', 'stearbrea', 'winter', 472, 169, '2015-10-16', 2, 3);
INSERT INTO cnt VALUES (34, 'H485', 'phone', 'sundlol', 554, 265, '2017-10-20', 8, 19);
INSERT INTO cnt VALUES (35, 'H547', 'phone', 'autumn', 62, 131, '2021-11-21', 13, 1);
INSERT INTO cnt VALUES (36, 'H374', 'online', 'kreamveandpim', 424, 64, '2021-12-01', 20, 8);
INSERT INTO cnt VALUES (37, 'H308', 'phone', 'sundlol', 113, 23, '2022-11-27', 24, 4);
INSERT INTO cnt VALUES (38, 'H357', 'phone', 'kreamveandpim', 832, 69, '2022-11-10', 2, 6);
INSERT INTO cnt VALUES (39, 'H114', 'trabaim', 'winter', 328, 43, '2020-01-20', 11, 7);
INSERT INTO cnt VALUES (40, 'H365', 'noucksheat', 'autumn', 664, 174, '2010-03-16', 23, 3);
INSERT INTO cnt VALUES (41, 'H377', 'online', 'autumn', 170, 38, '2013-07-12', 20, 7);
INSERT INTO cnt VALUES (42, 'H481', 'trabaim', 'kreamveandpim', 739, 215, '2019-05-24', 21, 30);
INSERT INTO cnt VALUES (43, 'H690', 'stearbrea', 'winter', 208, 245, '2010-10-28', 24, 6);
INSERT INTO cnt VALUES (44, 'H312', 'noucksheat', 'autumn', 562, 4, '2016-06-08', 23, 9);
INSERT INTO cnt VALUES (45, 'H155', 'online', 'autumn', 328, 242, '2023-06-13', 16, 20);
INSERT INTO cnt VALUES (46, 'H186', 'phone', 'kreamveandpim', 39, 121, '2014-09-08', 3, 13);
INSERT INTO cnt VALUES (47, 'H336', 'noucksheat', 'kreamveandpim', 215, 3, '2014-08-21', 25, 13);
INSERT INTO cnt VALUES (48, 'H426', 'stearbrea', 'kreamveandpim', 408, 92, '2018-05-20', 11, 4);
INSERT INTO cnt VALUES (49, 'H156', 'trabaim', 'kreamveandpim', 911, 263, '2016-07-15', 23, 14);
INSERT INTO cnt VALUES (50, 'H246', 'trabaim', 'kreamveandpim', 434, 66, '2022-02-02', 4, 19);
INSERT INTO cnt VALUES (51, 'H808', 'trabaim', 'winter', 603, 164, '2018-07-01', 1, 24);
INSERT INTO cnt VALUES (52, 'H551', 'phone', 'kreamveandpim', 373, 259, '2022-02-10', 21, 6);
INSERT INTO cnt VALUES (53, 'H282', 'phone', 'autumn', 458, 147, '2017-01-11', 10, 3);
INSERT INTO cnt VALUES (54, 'H407', 'noucksheat', 'autumn', 572, 74, '2019-10-22', 24, 22);
INSERT INTO cnt VALUES (55, 'H307', 'noucksheat', 'winter', 455, 234, '2023-12-16', 25, 29);
INSERT INTO cnt VALUES (56, 'H732', 'phone', 'kreamveandpim', 375, 14, '2024-02-08', 23, 11);
INSERT INTO cnt VALUES (57, 'H697', 'trabaim', 'kreamveandpim', 687, 58, '2023-08-14', 23, 13);
INSERT INTO cnt VALUES (58, 'H151', 'noucksheat', 'autumn', 25, 40, '2011-06-01', 18, 24);
INSERT INTO cnt VALUES (59, 'H309', 'trabaim', 'sundlol', 197, 88, '2012-03-22', 24, 17);
INSERT INTO cnt VALUES (60, 'H781', 'trabaim', 'kreamveandpim', 453, 206, '2024-04-15', 20, 25);
INSERT INTO cnt VALUES (61, 'H675', 'phone', 'kreamveandpim', 743, 273, '2023-11-14', 20, 9);
INSERT INTO cnt VALUES (62, 'H751', 'phone', 'sundlol', 517, 35, '2014-01-25', 8, 27);
INSERT INTO cnt VALUES (63, 'H971', 'online', 'autumn', 892, 286, '2010-02-27', 10, 19);
INSERT INTO cnt VALUES (64, 'H180', 'stearbrea', 'kreamveandpim', 53, 128, '2024-11-18', 6, 26);
INSERT INTO cnt VALUES (65, 'H117', 'trabaim', 'winter', 102, 115, '2021-04-22', 20, 4);
INSERT INTO cnt VALUES (66, 'H678', 'phone', 'winter', 215, 149, '2020-04-17', 2, 3);
INSERT INTO cnt VALUES (67, 'H714', 'phone', 'winter', 27, 218, '2021-07-19', 20, 4);
INSERT INTO cnt VALUES (68, 'H433', 'phone', 'autumn', 592, 270, '2015-10-17', 4, 12);
INSERT INTO cnt VALUES (69, 'H484', 'phone', 'kreamveandpim', 567, 247, '2014-05-25', 1, 14);
INSERT INTO cnt VALUES (70, 'H440', 'phone', 'kreamveandpim', 86, 219, '2022-09-23', 13, 14);
INSERT INTO cnt VALUES (71, 'H559', 'noucksheat', 'autumn', 27, 277, '2014-09-17', 23, 5);
INSERT INTO cnt VALUES (72, 'H891', 'noucksheat', 'kreamveandpim', 11, 189, '2017-06-05', 2, 18);
INSERT INTO cnt VALUES (73, 'H244', 'stearbrea', 'kreamveandpim', 377, 232, '2014-04-24', 25, 17);
INSERT INTO cnt VALUES (74, 'H946', 'phone', 'kreamveandpim', 888, 73, '2014-07-08', 24, 24);
INSERT INTO cnt VALUES (75, 'H483', 'trabaim', 'kreamveandpim', 16, 81, '2012-02-27', 20, 30);
INSERT INTO cnt VALUES (76, 'H790', 'trabaim', 'winter', 550, 207, '2016-07-13', 23, 10);
INSERT INTO cnt VALUES (77, 'H216', 'online', 'sundlol', 345, 292, '2012-10-01', 8, 4);
INSERT INTO cnt VALUES (78, 'H411', 'trabaim', 'autumn', 868, 187, '2013-05-04', 3, 1);
INSERT INTO cnt VALUES (79, 'H497', 'noucksheat', 'winter', 902, 253, '2015-03-07', 20, 22);
INSERT INTO cnt VALUES (80, 'H749', 'stearbrea', 'winter', 510, 207, '2018-07-01', 16, 14);
INSERT INTO cnt VALUES (81, 'H587', 'online', 'kreamveandpim', 797, 202, '2021-04-20', 21, 13);
INSERT INTO cnt VALUES (82, 'H187', 'phone', 'kreamveandpim', 602, 70, '2010-12-28', 23, 14);
INSERT INTO cnt VALUES (83, 'H666', 'online', 'sundlol', 259, 274, '2011-01-06', 21, 29);
INSERT INTO cnt VALUES (84, 'H818', 'online', 'autumn', 528, 32, '2011-12-14', 10, 2);
INSERT INTO cnt VALUES (85, 'H982', 'noucksheat', 'kreamveandpim', 534, 123, '2017-04-23', 16, 7);
INSERT INTO cnt VALUES (86, 'H539', 'online', 'autumn', 420, 94, '2024-06-07', 3, 25);
INSERT INTO cnt VALUES (87, 'H708', 'trabaim', 'kreamveandpim', 737, 270, '2016-11-19', 16, 20);
INSERT INTO cnt VALUES (88, 'H387', 'noucksheat', 'kreamveandpim', 481, 9, '2013-12-26', 20, 8);
INSERT INTO cnt VALUES (89, 'H470', 'trabaim', 'autumn', 93, 211, '2018-03-27', 25, 4);
INSERT INTO cnt VALUES (90, 'H455', 'stearbrea', 'kreamveandpim', 552, 73, '2013-05-27', 2, 6);
INSERT INTO cnt VALUES (91, 'H627', 'stearbrea', 'kreamveandpim', 281, 34, '2018-04-16', 6, 27);
INSERT INTO cnt VALUES (92, 'H217', 'online', 'kreamveandpim', 697, 218, '2011-12-04', 23, 6);
INSERT INTO cnt VALUES (93, 'H385', 'stearbrea', 'kreamveandpim', 571, 2, '2017-08-14', 8, 24);
INSERT INTO cnt VALUES (94, 'H430', 'noucksheat', 'sundlol', 570, 218, '2022-02-09', 11, 14);
INSERT INTO cnt VALUES (95, 'H281', 'trabaim', 'kreamveandpim', 323, 297, '2013-03-06', 9, 8);
INSERT INTO cnt VALUES (96, 'H226', 'stearbrea', 'autumn', 110, 124, '2023-06-24', 20, 4);
INSERT INTO cnt VALUES (97, 'H562', 'noucksheat', 'winter', 884, 127, '2023-08-27', 2, 22);
INSERT INTO cnt VALUES (98, 'H719', 'noucksheat', 'kreamveandpim', 673, 287, '2017-08-21', 16, 29);
INSERT INTO cnt VALUES (99, 'H137', 'trabaim', 'autumn', 166, 279, '2011-03-06', 21, 8);
INSERT INTO cnt VALUES (100, 'H834', 'stearbrea', 'winter', 116, 76, '2024-08-10', 25, 13);
INSERT INTO cnt VALUES (101, 'H179', 'phone', 'kreamveandpim', 506, 300, '2013-08-13', 25, 8);
INSERT INTO cnt VALUES (102, 'H847', 'phone', 'kreamveandpim', 334, 87, '2015-10-16', 18, 8);
INSERT INTO cnt VALUES (103, 'H735', 'phone', 'winter', 186, 74, '2014-05-04', 11, 13);
INSERT INTO cnt VALUES (104, 'H569', 'noucksheat', 'winter', 821, 181, '2022-10-12', 23, 17);
INSERT INTO cnt VALUES (105, 'H318', 'phone', 'autumn', 780, 39, '2013-04-04', 11, 25);
INSERT INTO cnt VALUES (106, 'H260', 'stearbrea', 'winter', 801, 279, '2018-12-01', 11, 27);
INSERT INTO cnt VALUES (107, 'H987', 'trabaim', 'kreamveandpim', 137, 69, '2011-09-01', 1, 25);
INSERT INTO cnt VALUES (108, 'H540', 'noucksheat', 'kreamveandpim', 731, 121, '2024-12-20', 16, 10);
INSERT INTO cnt VALUES (109, 'H381', 'stearbrea', 'autumn', 9, 99, '2023-01-12', 23, 22);
INSERT INTO cnt VALUES (110, 'H439', 'stearbrea', 'kreamveandpim', 820, 50, '2010-03-07', 18, 22);
INSERT INTO cnt VALUES (111, 'H508', 'phone', 'autumn', 780, 156, '2019-11-21', 21, 24);
INSERT INTO cnt VALUES (112, 'H611', 'trabaim', 'winter', 595, 160, '2017-10-03', 23, 27);
INSERT INTO cnt VALUES (113, 'H146', 'stearbrea', 'kreamveandpim', 310, 76, '2020-02-14', 18, 1);
INSERT INTO cnt VALUES (114, 'H619', 'trabaim', 'winter', 23, 283, '2022-02-25', 5, 13);
INSERT INTO cnt VALUES (115, 'H207', 'trabaim', 'sundlol', 840, 151, '2024-10-28', 18, 7);
INSERT INTO cnt VALUES (116, 'H968', 'trabaim', 'kreamveandpim', 842, 55, '2022-11-19', 8, 9);
INSERT INTO cnt VALUES (117, 'H342', 'phone', 'winter', 873, 137, '2017-04-15', 24, 5);
INSERT INTO cnt VALUES (118, 'H784', 'trabaim', 'kreamveandpim', 141, 194, '2010-04-17', 23, 1);
INSERT INTO cnt VALUES (119, 'H871', 'stearbrea', 'kreamveandpim', 733, 140, '2017-03-07', 18, 20);
INSERT INTO cnt VALUES (120, 'H490', 'phone', 'kreamveandpim', 429, 270, '2016-03-19', 7, 29);
