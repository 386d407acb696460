CREATE TABLE all_welders (
  id INTEGER PRIMARY KEY,
  wld_nm TEXT NOT NULL,
  grp TEXT NOT NULL,
  place_nm TEXT NOT NULL,
  exp_yrs INTEGER NOT NULL,
  yrs INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO all_welders VALUES (1, 'Colin Martin', 'training', 'Lisbon', 8, 27, '1967-09-11');
INSERT INTO all_welders VALUES (2, 'Iris Owens', 'security', 'Denver', 28, 78, '1991-02-11');
INSERT INTO all_welders VALUES (3, 'Ben Vega', 'logistics', 'Lisbon', 22, 33, '1972-05-08');
INSERT INTO all_welders VALUES (4, 'Oscar Martin', 'security', 'Lisbon', 29, 72, '1978-04-13');
INSERT INTO all_welders VALUES (5, 'Hanna Walsh', 'training', 'Denver', 9, 54, '1958-07-28');
INSERT INTO all_welders VALUES (6, 'Adam Rivera', 'security', 'Lisbon', 5, 22, '2002-04-02');
INSERT INTO all_welders VALUES (7, 'Liam Weber', 'logistics', 'Bremen', 19, 72, '1956-09-11');
INSERT INTO all_welders VALUES (8, 'Kevin Evans', 'training', 'Dublin', 20, 26, '1963-05-12');
INSERT INTO all_welders VALUES (9, 'Nina Owens', 'logistics', 'Bremen', 13, 28, '1984-07-25');
INSERT INTO all_welders VALUES (10, 'Bella Lopez', 'security', 'Bremen', 35, 25, '1956-06-22');
INSERT INTO all_welders VALUES (11, 'Kevin Hart', 'sales', 'Naples', 3, 54, '2001-12-15');
INSERT INTO all_welders VALUES (12, 'Noah Reed', 'security', 'Denver', 33, 25, '1974-08-10');
INSERT INTO all_welders VALUES (13, 'Hanna Evans', 'logistics', 'Naples', 16, 22, '1945-03-01');
INSERT INTO all_welders VALUES (14, 'Zoe Larsen', 'logistics', 'Lisbon', 35, 32, '1992-04-02');
INSERT INTO all_welders VALUES (15, 'Nina Nolan', 'security', 'Lisbon', 11, 30, '1986-08-19');
INSERT INTO all_welders VALUES (16, 'Ana Jones', 'design', 'Bremen', 25, 61, '1950-01-20');
INSERT INTO all_welders VALUES (17, 'Lena Meyer', 'sales', 'Lisbon', 27, 46, '1952-02-28');
INSERT INTO all_welders VALUES (18, 'Kate Cohen', 'training', 'Lisbon', 39, 39, '1948-12-21');
INSERT INTO all_welders VALUES (19, 'Hanna Davis', 'logistics', 'Bremen', 24, 27, '1998-12-15');
INSERT INTO all_welders VALUES (20, 'Gina Green', 'logistics', 'Naples', 14, 32, '1965-09-04');
INSERT INTO all_welders VALUES (21, 'Jack Jones', 'security', 'Naples', 3, 30, '1951-09-11');
INSERT INTO all_welders VALUES (22, 'Wendy Silva', 'security', 'Bremen', 0, 48, '1965-04-13');
INSERT INTO all_welders VALUES (23, 'Kevin Irwin', 'design', 'Naples', 21, 47, '1947-12-24');
INSERT INTO all_welders VALUES (24, 'Paula Clark', 'training', 'Denver', 22, 56, '1961-10-20');
INSERT INTO all_welders VALUES (25, 'Julia Vega', 'sales', 'Bremen', 0, 66, '1950-11-12');
INSERT INTO all_welders VALUES (26, 'Liam Jones', 'design', 'Naples', 25, 23, '1995-10-14');
INSERT INTO all_welders VALUES (27, 'Olivia Hart', 'logistics', 'Naples', 34, 56, '1987-06-10');
INSERT INTO all_welders VALUES (28, 'Bella Baker', 'security', 'Bremen', 25, 36, '1950-09-05');
INSERT INTO all_welders VALUES (29, 'Kevin Torres', 'training', 'Bremen', 14, 70, '1948-07-04');
INSERT INTO all_welders VALUES (30, 'Gina Torres', 'sales', 'Denver', 19, 20, '1965-08-26');
INSERT INTO all_welders VALUES (31, 'Colin Ellis', 'design', 'Naples', 18, 61, '1982-02-02');
INSERT INTO all_welders VALUES (32, 'Ben Owens', 'security', 'Bremen', 9, 40, '1982-02-06');
INSERT INTO all_welders VALUES (33, 'Peter Tanaka', 'security', 'Lisbon', 15, 50, '1988-11-14');
CREATE TABLE vessel (
  vess_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  col TEXT NOT NULL,
  type_t TEXT NOT NULL,
  cost INTEGER NOT NULL,
  in_stock INTEGER NOT NULL,
  prod_date TEXT NOT NULL
);
INSERT INTO vessel VALUES (1, 'Happy Tiger', 'PUR', 'premium', 605, 73, '2018-09-24');
INSERT INTO vessel VALUES (2, 'Ancient Maple', 'PUR', 'modern', 347, 357, '1974-01-04');
INSERT INTO vessel VALUES (3, 'Rapid Falcon', 'BL', 'modern', 957, 304, '1991-03-11');
INSERT INTO vessel VALUES (4, 'Frozen Comet', 'PUR', 'vintage', 213, 61, '2019-07-09');
INSERT INTO vessel VALUES (5, 'Misty Maple', 'BRO', 'vintage', 246, 383, '1988-05-24');
INSERT INTO vessel VALUES (6, 'Noble Rose', 'PUR', 'rare', 652, 400, '1973-02-19');
INSERT INTO vessel VALUES (7, 'Frozen Falcon', 'BRO', 'rare', 593, 66, '2017-10-16');
INSERT INTO vessel VALUES (8, 'Noble Raven', 'BRO', 'premium', 496, 176, '1979-05-16');
INSERT INTO vessel VALUES (9, 'Wild Tiger', 'GRE', 'compact', 52, 257, '1981-10-20');
INSERT INTO vessel VALUES (10, 'Frozen Dragon', 'BL', 'rare', 830, 125, '1973-05-23');
INSERT INTO vessel VALUES (11, 'Mighty Raven', 'BRO', 'modern', 515, 13, '1979-04-16');
INSERT INTO vessel VALUES (12, 'Rapid Ember', 'GRE', 'compact', 321, 154, '2020-06-04');
INSERT INTO vessel VALUES (13, 'Happy Lantern', 'GRE', 'compact', 183, 111, '2003-08-13');
INSERT INTO vessel VALUES (14, 'Happy Falcon', 'BRO', 'luxury', 559, 1, '2000-11-01');
INSERT INTO vessel VALUES (15, 'Velvet Willow', 'BL', 'modern', 255, 114, '1989-08-19');
INSERT INTO vessel VALUES (16, 'Ancient Falcon', 'GRE', 'compact', 52, 142, '2015-04-01');
INSERT INTO vessel VALUES (17, 'Royal Meadow', 'GRE', 'modern', 722, 149, '2002-09-15');
INSERT INTO vessel VALUES (18, 'Bright Storm', 'GRE', 'rare', 409, 58, '2007-04-23');
INSERT INTO vessel VALUES (19, 'Misty Beacon', 'BRO', 'rare', 144, 62, '2008-03-27');
INSERT INTO vessel VALUES (20, 'Grand Rose', 'BRO', 'luxury', 864, 274, '1971-01-22');
INSERT INTO vessel VALUES (21, 'Lonely Willow', 'GRE', 'luxury', 357, 51, '2018-12-07');
INSERT INTO vessel VALUES (22, 'Wild Orchid', 'PUR', 'vintage', 247, 249, '2022-02-27');
INSERT INTO vessel VALUES (23, 'Lucky Lantern', 'BL', 'modern', 24, 336, '1962-01-26');
INSERT INTO vessel VALUES (24, 'Royal Storm', 'BRO', 'rare', 28, 314, '1996-11-16');
INSERT INTO vessel VALUES (25, 'Lucky Anchor', 'GRE', 'modern', 527, 75, '2023-11-27');
INSERT INTO vessel VALUES (26, 'Grand Beacon', 'GRE', 'compact', 223, 228, '1971-05-22');
CREATE TABLE contract_list (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  sky TEXT NOT NULL,
  quarter TEXT NOT NULL,
  duration INTEGER NOT NULL,
  att INTEGER NOT NULL,
  logged TEXT NOT NULL,
  welder_key INTEGER NOT NULL,
  vess_ref INTEGER NOT NULL,
  FOREIGN KEY (welder_key) REFERENCES all_welders(id),
  FOREIGN KEY (vess_ref) REFERENCES vessel(vess_no)
);
INSERT INTO contract_list VALUES (1, 'N378', 'sunny', 'SP', 288, 894, '2013-09-06', 10, 7);
INSERT INTO contract_list VALUES (2, 'N467', 'sunny', 'WI', 39, 215, '2019-02-27', 17, 26);
INSERT INTO contract_list VALUES (3, 'N989', 'sunny', 'SP', 246, 338, '2022-07-06', 7, 6);
INSERT INTO contract_list VALUES (4, 'N749', 'windy', 'SP', 462, 893, '2016-01-08', 9, 19);
INSERT INTO contract_list VALUES (5, 'N130', 'windy', 'SP', 108, 668, '2023-02-04', 3, 20);
INSERT INTO contract_list VALUES (6, 'N242', 'windy', 'SP', 213, 63, '2024-07-26', 20, 7);
INSERT INTO contract_list VALUES (7, 'N890', 'windy', 'AU', 146, 318, '2011-08-03', 31, 7);
INSERT INTO contract_list VALUES (8, 'N743', 'sunny', 'AU', 45, 310, '2013-01-14', 11, 26);
INSERT INTO contract_list VALUES (9, 'N987', 'sunny', 'SP', 63, 831, '2023-07-06', 11, 12);
INSERT INTO contract_list VALUES (10, 'N808', 'foggy', 'SP', 463, 753, '2015-01-12', 7, 21);
INSERT INTO contract_list VALUES (11, 'N751', 'sunny', 'AU', 290, 45, '2023-07-14', 9, 2);
INSERT INTO contract_list VALUES (12, 'N359', 'snowy', 'AU', 161, 591, '2024-01-05', 17, 15);
INSERT INTO contract_list VALUES (13, 'N283', 'sunny', 'SP', 288, 874, '2016-02-12', 27, 2);
INSERT INTO contract_list VALUES (14, 'N328', 'cloudy', 'SU', 328, 847, '2023-06-26', 17, 3);
INSERT INTO contract_list VALUES (15, 'N678', 'cloudy', 'AU', 279, 166, '2020-11-02', 9, 19);
INSERT INTO contract_list VALUES (16, 'N278', 'sunny', 'WI', 412, 702, '2021-05-22', 16, 5);
INSERT INTO contract_list VALUES (17, 'N628', 'cloudy', 'WI', 475, 97, '2017-04-24', 15, 21);
INSERT INTO contract_list VALUES (18, 'N716', 'foggy', 'WI', 168, 900, '2013-10-22', 16, 18);
INSERT INTO contract_list VALUES (19, 'N299', 'windy', 'WI', 118, 5, '2012-09-12', 20, 12);
INSERT INTO contract_list VALUES (20, 'N983', 'sunny', 'SP', 243, 462, '2010-12-18', 17, 5);
INSERT INTO contract_list VALUES (21, 'N866', 'windy', 'WI', 109, 944, '2011-08-14', 3, 18);
INSERT INTO contract_list VALUES (22, 'N482', 'sunny', 'SP', 56, 897, '2015-05-21', 16, 20);
INSERT INTO contract_list VALUES (23, 'N703', 'windy', 'WI', 207, 153, '2020-07-27', 7, 25);
INSERT INTO contract_list VALUES (24, 'N429', 'windy', 'SU', 75, 771, '2017-01-15', 20, 21);
INSERT INTO contract_list VALUES (25, 'N452', 'windy', 'AU', 304, 479, '2022-07-19', 29, 14);
INSERT INTO contract_list VALUES (26, 'N100', 'windy', 'WI', 327, 184, '2019-11-19', 22, 24);
INSERT INTO contract_list VALUES (27, 'N154', 'cloudy', 'AU', 406, 378, '2015-01-13', 17, 14);
INSERT INTO contract_list VALUES (28, 'N134', 'sunny', 'SU', 99, 84, '2010-05-26', 13, 16);
INSERT INTO contract_list VALUES (29, 'N250', 'snowy', 'SU', 451, 553, '2021-10-01', 33, 5);
INSERT INTO contract_list VALUES (30, 'N948', 'sunny', 'SU', 132, 312, '2013-01-15', 15, 24);
INSERT INTO contract_list VALUES (31, 'N439', 'windy', 'SP', 445, 901, '2019-10-28', 12, 19);
INSERT INTO contract_list VALUES (32, 'N645', 'windy', 'WI', 268, 943, '2015-12-26', 25, 25);
INSERT INTO contract_list VALUES (33, 'N819', 'cloudy', 'SP', 368, 624, '2010-02-27', 31, 20);
INSERT INTO contract_list VALUES (34, 'N575', 'windy', 'SP', 248, 688, '2019-03-14', 13, 21);
INSERT INTO contract_list VALUES (35, 'N525', 'foggy', 'SU', 432, 375, '2019-07-07', 16, 2);
INSERT INTO contract_list VALUES (36, 'N207', 'windy', 'SU', 149, 635, '2015-05-21', 31, 16);
INSERT INTO contract_list VALUES (37, 'N409', 'foggy', 'SU', 319, 718, '2020-01-27', 31, 25);
INSERT INTO contract_list VALUES (38, 'N871', 'foggy', 'SP', 336, 857, '2010-04-05', 27, 20);
INSERT INTO contract_list VALUES (39, 'N622', 'foggy', 'SP', 96, 514, '2024-09-06', 31, 5);
INSERT INTO contract_list VALUES (40, 'N501', 'cloudy', 'AU', 377, 269, '2010-12-11', 31, 2);
INSERT INTO contract_list VALUES (41, 'N471', 'windy', 'SP', 365, 387, '2016-04-06', 25, 13);
INSERT INTO contract_list VALUES (42, 'N372', 'foggy', 'SU', 56, 658, '2012-02-28', 3, 1);
INSERT INTO contract_list VALUES (43, 'N191', 'windy', 'WI', 434, 914, '2016-01-01', 9, 19);
INSERT INTO contract_list VALUES (44, 'N572', 'windy', 'SU', 364, 534, '2017-07-13', 24, 24);
INSERT INTO contract_list VALUES (45, 'N753', 'windy', 'SP', 320, 551, '2021-11-17', 20, 20);
INSERT INTO contract_list VALUES (46, 'N217', 'sunny', 'SP', 245, 936, '2019-11-08', 22, 7);
INSERT INTO contract_list VALUES (47, 'N920', 'sunny', 'SP', 410, 752, '2022-05-10', 20, 19);
INSERT INTO contract_list VALUES (48, 'N702', 'windy', 'SP', 330, 773, '2024-12-13', 11, 21);
INSERT INTO contract_list VALUES (49, 'N296', 'windy', 'WI', 220, 402, '2022-06-02', 15, 25);
INSERT INTO contract_list VALUES (50, 'N187', 'windy', 'SP', 436, 360, '2014-04-10', 8, 6);
INSERT INTO contract_list VALUES (51, 'N790', 'sunny', 'SP', 209, 49, '2013-06-06', 27, 16);
INSERT INTO contract_list VALUES (52, 'N194', 'windy', 'SP', 142, 210, '2014-01-09', 11, 18);
INSERT INTO contract_list VALUES (53, 'N322', 'foggy', 'AU', 168, 58, '2012-12-15', 8, 6);
INSERT INTO contract_list VALUES (54, 'N664', 'windy', 'AU', 109, 683, '2018-11-28', 5, 18);
INSERT INTO contract_list VALUES (55, 'N142', 'cloudy', 'SP', 400, 146, '2023-06-22', 6, 25);
INSERT INTO contract_list VALUES (56, 'N774', 'windy', 'SU', 288, 720, '2023-07-20', 11, 12);
INSERT INTO contract_list VALUES (57, 'N527', 'windy', 'SP', 95, 128, '2017-10-02', 24, 20);
INSERT INTO contract_list VALUES (58, 'N446', 'windy', 'SU', 448, 442, '2014-09-11', 14, 2);
INSERT INTO contract_list VALUES (59, 'N280', 'windy', 'AU', 439, 244, '2020-07-11', 15, 18);
INSERT INTO contract_list VALUES (60, 'N340', 'windy', 'AU', 257, 379, '2012-01-19', 14, 21);
INSERT INTO contract_list VALUES (61, 'N327', 'sunny', 'SP', 262, 569, '2024-10-27', 15, 6);
INSERT INTO contract_list VALUES (62, 'N988', 'cloudy', 'SU', 472, 246, '2013-07-12', 16, 16);
INSERT INTO contract_list VALUES (63, 'N539', 'snowy', 'SU', 73, 816, '2014-08-28', 31, 2);
INSERT INTO contract_list VALUES (64, 'N538', 'sunny', 'WI', 210, 630, '2019-02-28', 5, 14);
INSERT INTO contract_list VALUES (65, 'N676', 'sunny', 'SU', 285, 864, '2020-10-16', 12, 2);
INSERT INTO contract_list VALUES (66, 'N644', 'sunny', 'AU', 53, 455, '2013-03-13', 33, 7);
INSERT INTO contract_list VALUES (67, 'N222', 'sunny', 'AU', 303, 316, '2017-08-21', 9, 24);
INSERT INTO contract_list VALUES (68, 'N323', 'cloudy', 'SU', 228, 922, '2013-11-27', 15, 9);
INSERT INTO contract_list VALUES (69, 'N611', 'sunny', 'SP', 125, 195, '2016-03-08', 27, 15);
INSERT INTO contract_list VALUES (70, 'N403', 'windy', 'SU', 233, 816, '2011-01-09', 8, 18);
INSERT INTO contract_list VALUES (71, 'N153', 'windy', 'SU', 271, 489, '2020-12-03', 3, 1);
INSERT INTO contract_list VALUES (72, 'N945', 'windy', 'SP', 188, 200, '2019-09-28', 28, 15);
INSERT INTO contract_list VALUES (73, 'N426', 'windy', 'AU', 274, 770, '2012-02-03', 33, 21);
INSERT INTO contract_list VALUES (74, 'N225', 'windy', 'SU', 212, 868, '2011-10-10', 14, 2);
INSERT INTO contract_list VALUES (75, 'N282', 'snowy', 'SP', 169, 921, '2016-04-23', 6, 6);
INSERT INTO contract_list VALUES (76, 'N723', 'windy', 'SP', 341, 362, '2024-01-02', 2, 5);
INSERT INTO contract_list VALUES (77, 'N102', 'windy', 'SP', 209, 472, '2018-02-21', 29, 2);
INSERT INTO contract_list VALUES (78, 'N122', 'windy', 'SU', 407, 892, '2024-01-11', 11, 14);
INSERT INTO contract_list VALUES (79, 'N436', 'cloudy', 'AU', 203, 493, '2012-07-07', 26, 20);
INSERT INTO contract_list VALUES (80, 'N726', 'cloudy', 'SU', 271, 309, '2014-11-02', 17, 7);
INSERT INTO contract_list VALUES (81, 'N437', 'windy', 'SU', 21, 386, '2010-07-28', 24, 20);
INSERT INTO contract_list VALUES (82, 'N560', 'windy', 'AU', 401, 347, '2019-04-16', 3, 6);
INSERT INTO contract_list VALUES (83, 'N339', 'windy', 'SP', 245, 542, '2012-12-15', 11, 24);
INSERT INTO contract_list VALUES (84, 'N802', 'foggy', 'SU', 430, 446, '2011-07-20', 11, 2);
INSERT INTO contract_list VALUES (85, 'N432', 'windy', 'AU', 360, 824, '2013-07-08', 17, 21);
INSERT INTO contract_list VALUES (86, 'N395', 'windy', 'AU', 229, 407, '2024-11-17', 15, 25);
INSERT INTO contract_list VALUES (87, 'N606', 'foggy', 'SP', 228, 303, '2016-12-04', 23, 25);
INSERT INTO contract_list VALUES (88, 'N961', 'windy', 'AU', 211, 261, '2020-04-19', 6, 14);
INSERT INTO contract_list VALUES (89, 'N917', 'sunny', 'AU', 256, 118, '2014-10-13', 13, 19);
INSERT INTO contract_list VALUES (90, 'N869', 'sunny', 'AU', 7, 273, '2024-02-17', 25, 20);
INSERT INTO contract_list VALUES (91, 'N893', 'cloudy', 'SU', 295, 529, '2023-01-14', 12, 2);
INSERT INTO contract_list VALUES (92, 'N451', 'sunny', 'WI', 190, 696, '2010-11-20', 25, 20);
INSERT INTO contract_list VALUES (93, 'N524', 'foggy', 'SP', 154, 949, '2013-02-21', 17, 16);
INSERT INTO contract_list VALUES (94, 'N245', 'sunny', 'SU', 410, 499, '2013-02-28', 26, 14);
INSERT INTO contract_list VALUES (95, 'N979', 'windy', 'WI', 280, 835, '2012-09-13', 6, 7);
INSERT INTO contract_list VALUES (96, 'N103', 'foggy', 'SU', 359, 402, '2018-11-24', 16, 25);
INSERT INTO contract_list VALUES (97, 'N363', 'windy', 'WI', 400, 553, '2019-01-24', 12, 24);
INSERT INTO contract_list VALUES (98, 'N197', 'windy', 'AU', 343, 683, '2023-03-08', 28, 1);
INSERT INTO contract_list VALUES (99, 'N909', 'windy', 'SP', 191, 256, '2010-05-06', 14, 20);
INSERT INTO contract_list VALUES (100, 'N632', 'windy', 'SP', 295, 315, '2019-01-03', 30, 10);
INSERT INTO contract_list VALUES (101, 'N742', 'sunny', 'WI', 97, 700, '2010-09-24', 7, 22);
INSERT INTO contract_list VALUES (102, 'N547', 'windy', 'SU', 384, 856, '2019-12-12', 5, 6);
INSERT INTO contract_list VALUES (103, 'N529', 'sunny', 'SU', 363, 672, '2012-10-11', 16, 18);
INSERT INTO contract_list VALUES (104, 'N760', 'windy', 'AU', 141, 510, '2022-07-27', 17, 15);
INSERT INTO contract_list VALUES (105, 'N184', 'windy', 'SU', 366, 928, '2015-09-09', 5, 1);
INSERT INTO contract_list VALUES (106, 'N118', 'cloudy', 'SU', 316, 639, '2024-03-14', 20, 2);
INSERT INTO contract_list VALUES (107, 'N851', 'windy', 'SU', 88, 844, '2024-04-10', 23, 19);
INSERT INTO contract_list VALUES (108, 'N670', 'sunny', 'SP', 160, 459, '2010-02-23', 20, 25);
INSERT INTO contract_list VALUES (109, 'N398', 'windy', 'SP', 396, 497, '2021-06-22', 9, 10);
INSERT INTO contract_list VALUES (110, 'N244', 'sunny', 'AU', 57, 792, '2011-12-24', 17, 16);
INSERT INTO contract_list VALUES (111, 'N884', 'windy', 'SU', 450, 944, '2013-06-02', 31, 20);
INSERT INTO contract_list VALUES (112, 'N477', 'windy', 'SU', 38, 422, '2016-07-04', 25, 1);
INSERT INTO contract_list VALUES (113, 'N953', 'snowy', 'SP', 182, 728, '2010-02-02', 26, 23);
INSERT INTO contract_list VALUES (114, 'N291', 'snowy', 'SU', 457, 236, '2016-12-05', 31, 19);
INSERT INTO contract_list VALUES (115, 'N855', 'foggy', 'SU', 374, 163, '2018-06-11', 5, 1);
INSERT INTO contract_list VALUES (116, 'N761', 'windy', 'SP', 29, 852, '2023-11-11', 3, 16);
INSERT INTO contract_list VALUES (117, 'N369', 'sunny', 'SU', 410, 251, '2012-02-07', 25, 12);
INSERT INTO contract_list VALUES (118, 'N155', 'windy', 'WI', 160, 37, '2011-12-14', 19, 20);
INSERT INTO contract_list VALUES (119, 'N968', 'windy', 'AU', 128, 567, '2011-04-16', 1, 25);
INSERT INTO contract_list VALUES (120, 'N660', 'sunny', 'SU', 34, 439, '2023-03-18', 1, 10);
