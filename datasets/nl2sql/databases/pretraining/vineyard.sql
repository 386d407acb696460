CREATE TABLE gro_tab (
  id INTEGER PRIMARY KEY,
  gro_nm TEXT NOT NULL,
  nationality TEXT NOT NULL,
  department TEXT NOT NULL,
  age_y INTEGER NOT NULL,
  extra INTEGER NOT NULL,
  bday TEXT NOT NULL
);
INSERT INTO gro_tab VALUES (1, 'Nindskear Figrand', 'Greece', 'research', 70, 31, '1992-12-02');
INSERT INTO gro_tab VALUES (2, 'Hairbe Bumthou', 'kraisandbit', 'houlpleack', 23, 380, '1959-02-02');
INSERT INTO gro_tab VALUES (3, 'Brainheargeck Sketri', 'kraisandbit', 'pemtralqueam', 55, 2063, '2002-02-17');
INSERT INTO gro_tab VALUES (4, 'Donjearmock Queangrir', 'saizaick', 'pemtralqueam', 67, 240, '1959-02-26');
INSERT INTO gro_tab VALUES (5, 'David Davis', 'Greece', 'pemtralqueam', 22, 2448, '1996-06-04');
INSERT INTO gro_tab VALUES (6, 'Stoutmimquaim Fonddreas', 'kraisandbit', 'research', 42, 1339, '1956-10-28');
INSERT INTO gro_tab VALUES (7, 'Brusbund Skouttrulwun', 'Greece', 'research', 78, 1380, '1962-01-16');
INSERT INTO gro_tab VALUES (8, 'Skendbodu Shackdotmu', 'saizaick', 'research', 45, 216, '1969-04-10');
INSERT INTO gro_tab VALUES (9, 'Maria Evans', 'Egypt', 'research', 29, 324, '1994-05-04');
INSERT INTO gro_tab VALUES (10, 'Paula Hart', 'Greece', 'logistics', 75, 2410, '1963-10-02');
INSERT INTO gro_tab VALUES (11, 'Shulshu Broutgujand', 'Italy', 'pemtralqueam', 32, 1139, '1979-01-07');
INSERT INTO gro_tab VALUES (12, 'Houtlum Shailsheas', 'kraisandbit', 'pemtralqueam', 52, 1081, '1974-05-06');
INSERT INTO gro_tab VALUES (13, 'Bella Cohen', 'saizaick', 'pemtralqueam', 23, 1028, '1995-07-06');
INSERT INTO gro_tab VALUES (14, 'Mabrun Backtraisno', 'Italy', 'houlpleack', 33, 1813, '1960-04-10');
INSERT INTO gro_tab VALUES (15, 'Skeackdandskeam Zoute', 'kraisandbit', 'research', 47, 1164, '1962-07-07');
INSERT INTO gro_tab VALUES (16, 'Zaisflom Grasthou', 'kraisandbit', 'pemtralqueam', 50, 415, '1996-01-04');
INSERT INTO gro_tab VALUES (17, 'Kealdamste Huckkrounhil', 'kraisandbit', 'logistics', 61, 1235, '1963-11-24');
INSERT INTO gro_tab VALUES (18, 'Hokeal Lemgrainstand', 'Italy', 'research', 67, 1565, '1951-07-09');
INSERT INTO gro_tab VALUES (19, 'Grulheam Gresolquol', 'Greece', 'research', 60, 1764, '1949-06-26');
INSERT INTO gro_tab VALUES (20, 'Clara Nash', 'Greece', 'research', 48, 106, '1956-03-09');
INSERT INTO gro_tab VALUES (21, 'Olivia Torres', 'Greece', 'pemtralqueam', 18, 1465, '1974-03-02');
INSERT INTO gro_tab VALUES (22, 'Iris Lopez', 'saizaick', 'research', 46, 123, '1948-01-17');
INSERT INTO gro_tab VALUES (23, 'Victor Baker', 'Italy', 'research', 76, 92, '1948-11-27');
INSERT INTO gro_tab VALUES (24, 'Colin Hughes', 'saizaick', 'houlpleack', 73, 1342, '1964-02-15');
INSERT INTO gro_tab VALUES (25, 'Drousjosjeand Reampouljol', 'saizaick', 'pemtralqueam', 62, 642, '1958-11-27');
INSERT INTO gro_tab VALUES (26, 'Treachil Weanhohit', 'kraisandbit', 'houlpleack', 58, 799, '1966-07-09');
CREATE TABLE wine_list (
  wn_id INTEGER PRIMARY KEY,
  wn_nm TEXT NOT NULL,
  quality TEXT NOT NULL,
  type_t TEXT NOT NULL,
  price INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO wine_list VALUES (1, 'Mighty Pebble', 'gunnur', 'CO', 597, 64, '2013-01-07');
INSERT INTO wine_list VALUES (2, 'Mirdrounddea Brunfor', 'gunnur', 'RAR', 559, 15, '2009-04-05');
INSERT INTO wine_list VALUES (3, 'Lucky Tiger', 'restored', 'RAR', 231, 6, '2009-05-23');
INSERT INTO wine_list VALUES (4, 'Mighty Cedar', 'gunnur', 'LU', 21, 97, '2002-02-17');
INSERT INTO wine_list VALUES (5, 'Royal Rose', 'restored', 'LU', 57, 65, '2004-02-19');
INSERT INTO wine_list VALUES (6, 'Frozen Comet', 'restored', 'FL', 163, 72, '2000-12-17');
INSERT INTO wine_list VALUES (7, 'Clusbind Midrundtot', 'gunnur', 'CO', 518, 8, '2017-11-22');
INSERT INTO wine_list VALUES (8, 'Iron Lantern', 'restored', 'KR', 262, 27, '2014-10-14');
INSERT INTO wine_list VALUES (9, 'Seackbros Rainumje', 'used', 'FL', 799, 81, '2014-02-04');
INSERT INTO wine_list VALUES (10, 'Proud Maple', 'restored', 'LU', 319, 49, '2008-08-09');
INSERT INTO wine_list VALUES (11, 'Sweet Rose', 'perfect', 'FL', 788, 59, '1999-12-07');
INSERT INTO wine_list VALUES (12, 'Ferwailsind Rimnimzait', 'restored', 'LU', 707, 86, '2000-01-14');
INSERT INTO wine_list VALUES (13, 'Noble Rose', 'restored', 'LU', 639, 28, '2005-01-12');
INSERT INTO wine_list VALUES (14, 'Misty Beacon', 'restored', 'KR', 592, 96, '2004-02-21');
INSERT INTO wine_list VALUES (15, 'Wouckqueas Quoutlot', 'perfect', 'LU', 229, 13, '2012-03-15');
INSERT INTO wine_list VALUES (16, 'Roupairlan Drosstaimzor', 'perfect', 'RAR', 567, 97, '2011-01-14');
INSERT INTO wine_list VALUES (17, 'Happy Maple', 'restored', 'LU', 63, 85, '2018-04-24');
INSERT INTO wine_list VALUES (18, 'Trockmeand Thisond', 'gunnur', 'FL', 644, 59, '2019-10-14');
INSERT INTO wine_list VALUES (19, 'Misty Falcon', 'restored', 'RAR', 250, 78, '2020-12-27');
INSERT INTO wine_list VALUES (20, 'Lonely Cedar', 'perfect', 'LU', 303, 44, '2024-02-24');
INSERT INTO wine_list VALUES (21, 'Plilfleack Kundmockhait', 'restored', 'KR', 438, 35, '2024-10-03');
INSERT INTO wine_list VALUES (22, 'Bearjearmol Treckbros', 'perfect', 'CO', 454, 8, '2023-02-16');
INSERT INTO wine_list VALUES (23, 'Sunny Lantern', 'restored', 'LU', 860, 93, '2016-06-14');
INSERT INTO wine_list VALUES (24, 'Bright Cedar', 'used', 'FL', 466, 24, '2008-10-06');
INSERT INTO wine_list VALUES (25, 'Bright Meadow', 'used', 'CO', 523, 36, '2016-08-11');
INSERT INTO wine_list VALUES (26, 'Pulserdes Rocksteas', 'gunnur', 'KR', 340, 36, '2022-05-02');
INSERT INTO wine_list VALUES (27, 'Sweet Storm', 'perfect', 'FL', 838, 53, '2015-11-20');
INSERT INTO wine_list VALUES (28, 'Kaingrosbrour Shoulstick', 'restored', 'KR', 61, 57, '2013-04-21');
INSERT INTO wine_list VALUES (29, 'Sealqueas Plesbomkrean', 'gunnur', 'RAR', 743, 40, '2011-03-13');
INSERT INTO wine_list VALUES (30, 'Sweet Tiger', 'gunnur', 'FL', 370, 97, '2015-03-14');
CREATE TABLE sale (
  sale_id INTEGER PRIMARY KEY,
  sale_no_x TEXT NOT NULL,
  ssn TEXT NOT NULL,
  via TEXT NOT NULL,
  duration INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  event_dt TEXT NOT NULL,
  grower_key INTEGER NOT NULL,
  by_wine INTEGER NOT NULL,
  FOREIGN KEY (grower_key) REFERENCES gro_tab(id),
  FOREIGN KEY (by_wine) REFERENCES wine_list(wn_id)
);
INSERT INTO sale VALUES (1, 'K342', 'skanhargrin', 'sendpil', 125, 51, '2022-08-22', 9, 12);
INSERT INTO sale VALUES (2, 'K412', 'autumn', 'phone', 475, 26, '2015-11-25', 11, 10);
INSERT INTO sale VALUES (3, 'K896', 'autumn', 'phone', 288, 20, '2015-12-13', 26, 10);
INSERT INTO sale VALUES (4, 'K336', 'winter', 'walk-in', 125, 38, '2012-07-07', 19, 5);
INSERT INTO sale VALUES (5, 'K210', 'skanhargrin', 'walk-in', 220, 17, '2022-10-28', 17, 30);
INSERT INTO sale VALUES (6, 'K829', 'spring', 'phone', 119, 24, '2022-07-26', 20, 3);
INSERT INTO sale VALUES (7, 'K198', 'skanhargrin', 'walk-in', 129, 31, '2013-01-10', 24, 3);
INSERT INTO sale VALUES (8, 'K792', 'autumn', 'phone', 55, 40, '2021-04-12', 20, 4);
INSERT INTO sale VALUES (9, 'K744', 'winter', 'phone', 449, 53, '2021-06-19', 17, 3);
INSERT INTO sale VALUES (10, 'K762', 'autumn', 'phone', 393, 52, '2017-12-08', 9, 10);
INSERT INTO sale VALUES (11, 'K606', 'skanhargrin', 'walk-in', 203, 40, '2016-10-04', 24, 30);
INSERT INTO sale VALUES (12, 'K702', 'spring', 'sendpil', 282, 28, '2014-10-25', 1, 3);
INSERT INTO sale VALUES (13, 'K822', 'skanhargrin', 'phone', 414, 60, '2016-03-13', 18, 19);
INSERT INTO sale VALUES (14, 'K526', 'skanhargrin', 'sendpil', 79, 35, '2021-10-03', 9, 11);
INSERT INTO sale VALUES (15, 'K894', 'skanhargrin', 'phone', 210, 50, '2011-10-08', 13, 3);
INSERT INTO sale VALUES (16, 'K339', 'winter', 'phone', 363, 34, '2022-07-09', 1, 5);
INSERT INTO sale VALUES (17, 'K265', 'skanhargrin', 'phone', 221, 42, '2016-03-21', 3, 4);
INSERT INTO sale VALUES (18, 'K861', 'autumn', 'walk-in', 199, 51, '2010-07-15', 26, 10);
INSERT INTO sale VALUES (19, 'K517', 'skanhargrin', 'phone', 163, 30, '2010-04-14', 17, 8);
INSERT INTO sale VALUES (20, 'K724', 'winter', 'walk-in', 236, 4, '2015-07-26', 26, 17);
INSERT INTO sale VALUES (21, 'K999', 'winter', 'phone', 288, 12, '2010-07-21', 20, 9);
INSERT INTO sale VALUES (22, 'K158', 'autumn', 'phone', 202, 37, '2020-10-02', 16, 9);
INSERT INTO sale VALUES (23, 'K988', 'autumn', 'phone', 283, 2, '2013-11-16', 24, 21);
INSERT INTO sale VALUES (24, 'K554', 'skanhargrin', 'walk-in', 326, 38, '2024-02-22', 9, 3);
INSERT INTO sale VALUES (25, 'K728', 'skanhargrin', 'walk-in', 26, 23, '2010-02-28', 10, 12);
INSERT INTO sale VALUES (26, 'K168', 'winter', 'phone', 97, 26, '2012-07-21', 11, 18);
INSERT INTO sale VALUES (27, 'K564', 'spring', 'walk-in', 130, 54, '2015-07-25', 17, 26);
INSERT INTO sale VALUES (28, 'K138', 'skanhargrin', 'walk-in', 176, 11, '2015-09-20', 20, 9);
INSERT INTO sale VALUES (29, 'K455', 'skanhargrin', 'fax', 303, 51, '2014-05-13', 11, 16);
INSERT INTO sale VALUES (30, 'K823', 'autumn', 'phone', 134, 27, '2021-02-10', 26, 4);
INSERT INTO sale VALUES (31, 'K656', 'spring', 'phone', 406, 16, '2018-12-23', 10, 24);
INSERT INTO sale VALUES (32, 'K771', 'autumn', 'sendpil', 137, 45, '2010-04-07', 11, 16);
INSERT INTO sale VALUES (33, 'K518', 'winter', 'phone', 477, 31, '2019-10-18', 7, 10);
INSERT INTO sale VALUES (34, 'K285', 'autumn', 'fax', 223, 49, '2021-08-09', 24, 17);
INSERT INTO sale VALUES (35, 'K303', 'autumn', 'phone', 460, 5, '2012-01-03', 24, 30);
INSERT INTO sale VALUES (36, 'K337', 'skanhargrin', 'walk-in', 400, 52, '2018-08-25', 2, 21);
INSERT INTO sale VALUES (37, 'K110', 'spring', 'sendpil', 135, 28, '2020-01-21', 17, 29);
INSERT INTO sale VALUES (38, 'K481', 'spring', 'walk-in', 138, 58, '2022-01-24', 23, 20);
INSERT INTO sale VALUES (39, 'K878', 'skanhargrin', 'phone', 210, 39, '2024-09-15', 9, 19);
INSERT INTO sale VALUES (40, 'K980', 'autumn', 'fax', 139, 15, '2022-03-23', 9, 24);
INSERT INTO sale VALUES (41, 'K760', 'spring', 'walk-in', 282, 20, '2022-02-04', 23, 16);
INSERT INTO sale VALUES (42, 'K318', 'autumn', 'phone', 477, 52, '2014-03-14', 11, 5);
INSERT INTO sale VALUES (43, 'K820', 'skanhargrin', 'walk-in', 196, 47, '2016-06-19', 4, 4);
INSERT INTO sale VALUES (44, 'K157', 'autumn', 'fax', 428, 13, '2019-03-17', 7, 23);
INSERT INTO sale VALUES (45, 'K240', 'skanhargrin', 'phone', 367, 51, '2011-07-15', 17, 11);
INSERT INTO sale VALUES (46, 'K990', 'spring', 'sendpil', 384, 22, '2023-11-26', 17, 24);
INSERT INTO sale VALUES (47, 'K615', 'autumn', 'phone', 90, 18, '2014-07-09', 17, 23);
INSERT INTO sale VALUES (48, 'K197', 'skanhargrin', 'fax', 59, 43, '2023-04-18', 26, 8);
INSERT INTO sale VALUES (49, 'K742', 'autumn', 'phone', 171, 38, '2013-02-07', 16, 26);
INSERT INTO sale VALUES (50, 'K503', 'spring', 'fax', 194, 22, '2010-06-20', 12, 23);
INSERT INTO sale VALUES (51, 'K587', 'skanhargrin', 'sendpil', 366, 24, '2023-12-16', 4, 23);
INSERT INTO sale VALUES (52, 'K295', 'skanhargrin', 'fax', 363, 11, '2021-09-11', 26, 29);
INSERT INTO sale VALUES (53, 'K549', 'spring', 'walk-in', 425, 17, '2012-12-25', 26, 2);
INSERT INTO sale VALUES (54, 'K220', 'autumn', 'phone', 23, 31, '2014-06-08', 1, 26);
INSERT INTO sale VALUES (55, 'K979', 'spring', 'walk-in', 111, 24, '2010-12-27', 10, 21);
INSERT INTO sale VALUES (56, 'K271', 'skanhargrin', 'phone', 8, 57, '2011-05-04', 11, 12);
INSERT INTO sale VALUES (57, 'K399', 'spring', 'fax', 283, 49, '2011-10-23', 7, 2);
INSERT INTO sale VALUES (58, 'K506', 'winter', 'sendpil', 27, 21, '2019-06-27', 24, 11);
INSERT INTO sale VALUES (59, 'K513', 'skanhargrin', 'phone', 262, 50, '2019-05-18', 17, 4);
INSERT INTO sale VALUES (60, 'K207', 'autumn', 'fax', 124, 20, '2020-07-09', 16, 26);
INSERT INTO sale VALUES (61, 'K782', 'autumn', 'walk-in', 374, 39, '2018-12-13', 23, 30);
INSERT INTO sale VALUES (62, 'K911', 'skanhargrin', 'fax', 412, 17, '2010-12-06', 24, 12);
INSERT INTO sale VALUES (63, 'K957', 'spring', 'phone', 262, 6, '2011-07-02', 7, 9);
INSERT INTO sale VALUES (64, 'K451', 'spring', 'sendpil', 9, 6, '2023-10-06', 13, 20);
INSERT INTO sale VALUES (65, 'K944', 'skanhargrin', 'phone', 328, 36, '2017-05-05', 13, 21);
INSERT INTO sale VALUES (66, 'K167', 'skanhargrin', 'fax', 101, 21, '2012-01-04', 26, 26);
INSERT INTO sale VALUES (67, 'K137', 'winter', 'sendpil', 365, 37, '2024-09-06', 26, 21);
INSERT INTO sale VALUES (68, 'K275', 'skanhargrin', 'walk-in', 471, 43, '2018-11-18', 26, 8);
INSERT INTO sale VALUES (69, 'K620', 'skanhargrin', 'walk-in', 350, 48, '2011-06-24', 26, 21);
INSERT INTO sale VALUES (70, 'K103', 'winter', 'phone', 397, 24, '2014-07-22', 9, 12);
INSERT INTO sale VALUES (71, 'K432', 'spring', 'walk-in', 198, 12, '2021-01-26', 20, 20);
INSERT INTO sale VALUES (72, 'K472', 'skanhargrin', 'phone', 426, 46, '2021-09-28', 24, 18);
INSERT INTO sale VALUES (73, 'K531', 'skanhargrin', 'walk-in', 466, 47, '2011-04-20', 10, 13);
INSERT INTO sale VALUES (74, 'K111', 'autumn', 'phone', 210, 58, '2016-12-02', 24, 30);
INSERT INTO sale VALUES (75, 'K901', 'spring', 'fax', 315, 9, '2016-02-23', 2, 8);
INSERT INTO sale VALUES (76, 'K118', 'skanhargrin', 'phone', 409, 14, '2024-12-25', 26, 12);
INSERT INTO sale VALUES (77, 'K951', 'skanhargrin', 'phone', 178, 5, '2012-08-07', 20, 21);
INSERT INTO sale VALUES (78, 'K511', 'skanhargrin', 'sendpil', 162, 15, '2018-05-27', 10, 11);
INSERT INTO sale VALUES (79, 'K872', 'skanhargrin', 'fax', 36, 19, '2019-11-27', 7, 2);
INSERT INTO sale VALUES (80, 'K791', 'autumn', 'walk-in', 83, 13, '2011-01-01', 7, 2);
INSERT INTO sale VALUES (81, 'K833', 'skanhargrin', 'walk-in', 147, 32, '2021-12-22', 9, 4);
INSERT INTO sale VALUES (82, 'K431', 'skanhargrin', 'phone', 388, 2, '2017-07-12', 17, 3);
INSERT INTO sale VALUES (83, 'K290', 'spring', 'phone', 197, 53, '2013-07-09', 24, 5);
INSERT INTO sale VALUES (84, 'K172', 'autumn', 'phone', 247, 50, '2018-12-15', 9, 26);
INSERT INTO sale VALUES (85, 'K743', 'autumn', 'walk-in', 208, 17, '2021-10-09', 9, 16);
INSERT INTO sale VALUES (86, 'K458', 'spring', 'phone', 240, 7, '2012-01-08', 13, 13);
INSERT INTO sale VALUES (87, 'K971', 'autumn', 'walk-in', 121, 17, '2020-09-04', 26, 10);
INSERT INTO sale VALUES (88, 'K461', 'autumn', 'fax', 45, 55, '2012-07-06', 26, 12);
INSERT INTO sale VALUES (89, 'K883', 'winter', 'walk-in', 472, 1, '2024-03-01', 2, 12);
INSERT INTO sale VALUES (90, 'K272', 'skanhargrin', 'phone', 304, 52, '2023-06-11', 11, 2);
INSERT INTO sale VALUES (91, 'K237', 'skanhargrin', 'phone', 165, 43, '2021-05-13', 17, 9);
INSERT INTO sale VALUES (92, 'K130', 'skanhargrin', 'walk-in', 21, 8, '2010-10-27', 23, 26);
INSERT INTO sale VALUES (93, 'K723', 'spring', 'fax', 172, 56, '2019-08-19', 24, 3);
INSERT INTO sale VALUES (94, 'K174', 'skanhargrin', 'phone', 305, 21, '2017-05-18', 7, 13);
INSERT INTO sale VALUES (95, 'K320', 'skanhargrin', 'walk-in', 161, 12, '2015-04-12', 26, 9);
INSERT INTO sale VALUES (96, 'K986', 'skanhargrin', 'walk-in', 146, 18, '2024-07-08', 18, 10);
INSERT INTO sale VALUES (97, 'K765', 'spring', 'phone', 136, 25, '2021-04-20', 9, 12);
INSERT INTO sale VALUES (98, 'K672', 'autumn', 'walk-in', 183, 33, '2022-06-28', 1, 24);
INSERT INTO sale VALUES (99, 'K170', 'skanhargrin', 'fax', 462, 32, '2013-01-03', 16, 16);
INSERT INTO sale VALUES (100, 'K406', 'spring', 'phone', 348, 17, '2015-06-13', 2, 30);
INSERT INTO sale VALUES (101, 'K312', 'spring', 'phone', 18, 38, '2010-03-24', 16, 17);
INSERT INTO sale VALUES (102, 'K997', 'autumn', 'walk-in', 458, 21, '2020-11-20', 9, 24);
INSERT INTO sale VALUES (103, 'K875', 'skanhargrin', 'phone', 349, 8, '2011-01-07', 13, 11);
INSERT INTO sale VALUES (104, 'K541', 'spring', 'phone', 340, 30, '2016-11-19', 23, 3);
INSERT INTO sale VALUES (105, 'K364', 'spring', 'phone', 291, 24, '2011-07-25', 9, 16);
INSERT INTO sale VALUES (106, 'K133', 'skanhargrin', 'phone', 444, 44, '2022-12-06', 11, 4);
INSERT INTO sale VALUES (107, 'K400', 'spring', 'walk-in', 158, 60, '2024-04-08', 9, 24);
INSERT INTO sale VALUES (108, 'K182', 'spring', 'walk-in', 11, 46, '2019-10-11', 20, 18);
INSERT INTO sale VALUES (109, 'K420', 'autumn', 'walk-in', 464, 18, '2015-11-03', 18, 23);
INSERT INTO sale VALUES (110, 'K278', 'winter', 'walk-in', 154, 15, '2012-01-04', 20, 17);
INSERT INTO sale VALUES (111, 'K825', 'spring', 'walk-in', 219, 46, '2020-09-13', 10, 24);
INSERT INTO sale VALUES (112, 'K900', 'spring', 'phone', 309, 0, '2019-12-24', 24, 13);
INSERT INTO sale VALUES (113, 'K810', 'autumn', 'sendpil', 266, 47, '2013-01-28', 11, 3);
INSERT INTO sale VALUES (114, 'K477', 'spring', 'walk-in', 73, 14, '2021-11-06', 9, 26);
INSERT INTO sale VALUES (115, 'K641', 'winter', 'phone', 231, 6, '2013-09-11', 14, 28);
INSERT INTO sale VALUES (116, 'K209', 'autumn', 'phone', 438, 9, '2016-09-28', 17, 12);
INSERT INTO sale VALUES (117, 'K435', 'skanhargrin', 'phone', 51, 37, '2021-12-07', 10, 19);
INSERT INTO sale VALUES (118, 'K385', 'skanhargrin', 'phone', 141, 37, '2011-12-22', 13, 23);
INSERT INTO sale VALUES (119, 'K747', 'spring', 'phone', 347, 3, '2017-07-03', 9, 17);
INSERT INTO sale VALUES (120, 'K581', 'skanhargrin', 'walk-in', 263, 59, '2022-04-26', 24, 29);
