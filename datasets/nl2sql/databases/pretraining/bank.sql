CREATE TABLE bankers_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_common_label TEXT NOT NULL,
  col_grulstearquot_nailshain TEXT NOT NULL,
  col_height INTEGER NOT NULL,
  col_inner_limit INTEGER NOT NULL,
  col_hiring_date TEXT NOT NULL
);
INSERT INTO bankers_data VALUES (1, 'Shamgrat Kratroulhor', 'sales', 'brildend', 188, 34, '2017-03-03');
INSERT INTO bankers_data VALUES (2, 'Kromclaillor Trevockvun', 'planning', 'zoutskaittel', 195, 73, '1986-02-15');
INSERT INTO bankers_data VALUES (3, 'Stourgesbom Kretzerstar', 'planning', 'deputy', 180, 32, '2014-07-15');
INSERT INTO bankers_data VALUES (4, 'Ben Hughes', 'logistics', 'zoutskaittel', 203, 78, '2022-12-15');
INSERT INTO bankers_data VALUES (5, 'Lathan Renwedruck', 'design', 'zoutskaittel', 157, 65, '2015-05-07');
INSERT INTO bankers_data VALUES (6, 'Olivia Vega', 'sales', 'zoutskaittel', 170, 35, '2021-01-23');
INSERT INTO bankers_data VALUES (7, 'Fiona Evans', 'planning', 'zoutskaittel', 155, 37, '2018-10-13');
INSERT INTO bankers_data VALUES (8, 'Elena Rivera', 'planning', 'zoutskaittel', 177, 52, '1986-06-01');
INSERT INTO bankers_data VALUES (9, 'Hiheanbo Brupet', 'planning', 'deputy', 165, 37, '2001-02-09');
INSERT INTO bankers_data VALUES (10, 'Krasshisfi Brairgroutbous', 'design', 'deputy', 155, 27, '2008-01-02');
INSERT INTO bankers_data VALUES (11, 'Eric Grant', 'design', 'claindbraick', 201, 60, '2021-03-23');
INSERT INTO bankers_data VALUES (12, 'Bouldrou Sittratshoun', 'planning', 'deputy', 185, 59, '2018-08-08');
INSERT INTO bankers_data VALUES (13, 'Gina Adams', 'planning', 'brildend', 191, 41, '1994-03-01');
INSERT INTO bankers_data VALUES (14, 'Warmandthait Cleaswain', 'planning', 'brildend', 185, 53, '2008-05-20');
INSERT INTO bankers_data VALUES (15, 'Bella Nash', 'logistics', 'brildend', 190, 55, '2009-01-20');
INSERT INTO bankers_data VALUES (16, 'Zulplusclu Kainclor', 'planning', 'claindbraick', 168, 70, '1995-08-05');
INSERT INTO bankers_data VALUES (17, 'Krulsetri Gindear', 'logistics', 'claindbraick', 198, 26, '2015-05-23');
INSERT INTO bankers_data VALUES (18, 'Lena Price', 'logistics', 'brildend', 188, 71, '2003-04-19');
INSERT INTO bankers_data VALUES (19, 'David Evans', 'logistics', 'deputy', 192, 73, '2022-05-26');
INSERT INTO bankers_data VALUES (20, 'Chaimjelha Fumhoutrut', 'planning', 'claindbraick', 205, 31, '2016-10-20');
INSERT INTO bankers_data VALUES (21, 'Colin Torres', 'planning', 'brildend', 181, 30, '1987-08-27');
INSERT INTO bankers_data VALUES (22, 'Nipe Vangraitdroum', 'logistics', 'deputy', 173, 48, '1999-12-03');
INSERT INTO bankers_data VALUES (23, 'Kate Larsen', 'planning', 'deputy', 181, 70, '2000-11-01');
INSERT INTO bankers_data VALUES (24, 'Kassheamstail Drearditplick', 'design', 'brildend', 164, 64, '1985-10-21');
INSERT INTO bankers_data VALUES (25, 'Groumcluschaick Quaitweacksko', 'sales', 'claindbraick', 151, 18, '1988-04-09');
INSERT INTO bankers_data VALUES (26, 'Brimbru Tolkritround', 'planning', 'deputy', 197, 43, '2017-02-16');
INSERT INTO bankers_data VALUES (27, 'Jifleandplol Loldroundrot', 'planning', 'trainee', 198, 77, '2017-04-10');
INSERT INTO bankers_data VALUES (28, 'Choujounskoul Clemthen', 'planning', 'zoutskaittel', 167, 53, '2006-11-25');
INSERT INTO bankers_data VALUES (29, 'Noah Quist', 'planning', 'zoutskaittel', 151, 39, '2004-05-25');
INSERT INTO bankers_data VALUES (30, 'Rosa Evans', 'design', 'brildend', 199, 63, '2010-12-10');
INSERT INTO bankers_data VALUES (31, 'Tara Adams', 'planning', 'claindbraick', 201, 34, '1997-09-14');
CREATE TABLE branches_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_pearsailclan_vuckshim TEXT NOT NULL,
  col_city TEXT NOT NULL,
  col_neamgrenvund INTEGER NOT NULL,
  col_krudousskeat INTEGER NOT NULL,
  col_opening_date TEXT NOT NULL
);
INSERT INTO branches_data VALUES (1, 'Lecklainthond', 'flindthit', 'Leeds', 4742, 44, '1911-08-26');
INSERT INTO branches_data VALUES (2, 'Windtratral', 'drolskeas', 'krenquai', 3794, 15, '1922-01-16');
INSERT INTO branches_data VALUES (3, 'Shoundsteal', 'girsot', 'Dublin', 2492, 22, '1938-09-12');
INSERT INTO branches_data VALUES (4, 'Northwick', 'drolskeas', 'ratlol', 1673, 19, '1908-12-18');
INSERT INTO branches_data VALUES (5, 'Veschous', 'flindthit', 'Athens', 968, 7, '1937-11-02');
INSERT INTO branches_data VALUES (6, 'Pleamquous', 'girsot', 'ratlol', 2764, 4, '1959-12-26');
INSERT INTO branches_data VALUES (7, 'Lakemouth', 'flindthit', 'Athens', 2810, 46, '1953-06-08');
INSERT INTO branches_data VALUES (8, 'Oakgate', 'flindthit', 'ratlol', 1931, 8, '2011-03-27');
INSERT INTO branches_data VALUES (9, 'Laindques', 'girsot', 'ratlol', 3022, 65, '2001-09-23');
INSERT INTO branches_data VALUES (10, 'Northgate', 'flindthit', 'ratlol', 795, 64, '1997-06-15');
INSERT INTO branches_data VALUES (11, 'Brookwell', 'girsot', 'datwol', 2079, 50, '1929-10-02');
INSERT INTO branches_data VALUES (12, 'Westmouth', 'flindthit', 'Athens', 52, 2, '1901-05-24');
INSERT INTO branches_data VALUES (13, 'Queandbir', 'drolskeas', 'Dublin', 726, 35, '1948-06-07');
INSERT INTO branches_data VALUES (14, 'Marshwell', 'huge', 'Dublin', 2459, 66, '1928-07-17');
INSERT INTO branches_data VALUES (15, 'Ashmouth', 'huge', 'krenquai', 441, 5, '1943-07-26');
INSERT INTO branches_data VALUES (16, 'Naika', 'huge', 'Dublin', 1129, 10, '1983-12-16');
INSERT INTO branches_data VALUES (17, 'Skesend', 'huge', 'krenquai', 4292, 53, '1961-01-24');
INSERT INTO branches_data VALUES (18, 'Skeckclour', 'flindthit', 'krenquai', 3501, 13, '2012-09-09');
INSERT INTO branches_data VALUES (19, 'Kondcletstail', 'flindthit', 'krenquai', 2352, 13, '1910-08-11');
INSERT INTO branches_data VALUES (20, 'Northton', 'flindthit', 'Dublin', 1540, 68, '1930-09-11');
INSERT INTO branches_data VALUES (21, 'Peastrekru', 'huge', 'Dublin', 1391, 75, '2002-03-28');
INSERT INTO branches_data VALUES (22, 'Bronshack', 'girsot', 'Leeds', 1943, 70, '1907-09-26');
INSERT INTO branches_data VALUES (23, 'Greenwick', 'drolskeas', 'ratlol', 815, 43, '1980-09-16');
INSERT INTO branches_data VALUES (24, 'Westbury', 'drolskeas', 'Athens', 1634, 60, '1922-01-12');
INSERT INTO branches_data VALUES (25, 'Fairford', 'huge', 'Leeds', 648, 26, '1989-03-13');
INSERT INTO branches_data VALUES (26, 'Plarrirkrou', 'huge', 'Dublin', 1058, 29, '1916-06-05');
INSERT INTO branches_data VALUES (27, 'Drurpor', 'huge', 'Athens', 2201, 9, '1920-07-05');
INSERT INTO branches_data VALUES (28, 'Kreckmais', 'huge', 'Dublin', 31, 13, '2009-07-13');
INSERT INTO branches_data VALUES (29, 'Chaquind', 'huge', 'Leeds', 4377, 38, '2014-06-25');
INSERT INTO branches_data VALUES (30, 'Fedreljot', 'huge', 'krenquai', 4131, 40, '1982-09-07');
INSERT INTO branches_data VALUES (31, 'Noumthimshind', 'huge', 'krenquai', 4436, 16, '1949-12-11');
INSERT INTO branches_data VALUES (32, 'Plowail', 'flindthit', 'Athens', 3097, 26, '1931-01-15');
CREATE TABLE transfers_data (
  row_id INTEGER PRIMARY KEY,
  col_name TEXT NOT NULL,
  col_sourmin_quotral TEXT NOT NULL,
  col_payment_method TEXT NOT NULL,
  col_former_depth INTEGER NOT NULL,
  col_drewofel INTEGER NOT NULL,
  col_current_date TEXT NOT NULL,
  link_banker INTEGER NOT NULL,
  link_branch INTEGER NOT NULL,
  FOREIGN KEY (link_banker) REFERENCES bankers_data(row_id),
  FOREIGN KEY (link_branch) REFERENCES branches_data(row_id)
);
INSERT INTO transfers_data VALUES (1, 'J285', 'groumpan', 'teadrir', 1059, 44, '2024-03-02', 16, 25);
INSERT INTO transfers_data VALUES (2, 'J847', 'spring', 'teadrir', 4654, 199, '2018-01-09', 16, 20);
INSERT INTO transfers_data VALUES (3, 'J130', 'drickhai', 'cheque', 1855, 40, '2011-10-09', 10, 19);
INSERT INTO transfers_data VALUES (4, 'J659', 'drickhai', 'teadrir', 4640, 11, '2015-01-14', 10, 25);
INSERT INTO transfers_data VALUES (5, 'J905', 'topusgrul', 'transfer', 4034, 256, '2023-10-06', 4, 26);
INSERT INTO transfers_data VALUES (6, 'J819', 'drickhai', 'teadrir', 4204, 3, '2019-07-10', 10, 4);
INSERT INTO transfers_data VALUES (7, 'J724', 'spring', 'invoice', 3184, 130, '2016-11-02', 7, 23);
INSERT INTO transfers_data VALUES (8, 'J704', 'drickhai', 'cheque', 984, 65, '2015-04-02', 25, 26);
INSERT INTO transfers_data VALUES (9, 'J482', 'spring', 'teadrir', 3343, 267, '2010-09-25', 26, 21);
INSERT INTO transfers_data VALUES (10, 'J401', 'spring', 'teadrir', 2261, 101, '2023-06-05', 1, 21);
INSERT INTO transfers_data VALUES (11, 'J347', 'drickhai', 'transfer', 997, 193, '2010-03-18', 27, 29);
INSERT INTO transfers_data VALUES (12, 'J340', 'spring', 'transfer', 3197, 38, '2011-12-02', 25, 22);
INSERT INTO transfers_data VALUES (13, 'J510', 'drickhai', 'teadrir', 1969, 135, '2017-09-14', 28, 8);
INSERT INTO transfers_data VALUES (14, 'J698', 'drickhai', 'invoice', 1572, 51, '2020-07-22', 30, 17);
INSERT INTO transfers_data VALUES (15, 'J557', 'spring', 'cheque', 2117, 151, '2018-11-27', 30, 13);
INSERT INTO transfers_data VALUES (16, 'J602', 'drickhai', 'teadrir', 2186, 86, '2019-06-24', 6, 14);
INSERT INTO transfers_data VALUES (17, 'J312', 'drickhai', 'cheque', 3037, 114, '2015-08-05', 25, 6);
INSERT INTO transfers_data VALUES (18, 'J111', 'topusgrul', 'cheque', 3234, 202, '2014-01-10', 23, 32);
INSERT INTO transfers_data VALUES (19, 'J874', 'spring', 'invoice', 1108, 282, '2024-05-23', 5, 2);
INSERT INTO transfers_data VALUES (20, 'J313', 'spring', 'transfer', 4616, 168, '2019-04-13', 3, 3);
INSERT INTO transfers_data VALUES (21, 'J744', 'spring', 'cheque', 150, 281, '2010-07-18', 24, 4);
INSERT INTO transfers_data VALUES (22, 'J269', 'groumpan', 'teadrir', 2646, 84, '2010-12-07', 27, 7);
INSERT INTO transfers_data VALUES (23, 'J572', 'topusgrul', 'teadrir', 1952, 212, '2023-07-16', 11, 12);
INSERT INTO transfers_data VALUES (24, 'J876', 'drickhai', 'transfer', 325, 172, '2019-04-25', 28, 17);
INSERT INTO transfers_data VALUES (25, 'J142', 'drickhai', 'cheque', 3388, 205, '2023-02-01', 3, 21);
INSERT INTO transfers_data VALUES (26, 'J366', 'drickhai', 'invoice', 349, 42, '2012-07-24', 27, 16);
INSERT INTO transfers_data VALUES (27, 'J402', 'drickhai', 'transfer', 3864, 173, '2023-04-13', 27, 2);
INSERT INTO transfers_data VALUES (28, 'J254', 'topusgrul', 'teadrir', 4960, 43, '2010-12-14', 15, 8);
INSERT INTO transfers_data VALUES (29, 'J935', 'drickhai', 'invoice', 1401, 20, '2021-10-02', 7, 4);
INSERT INTO transfers_data VALUES (30, 'J455', 'spring', 'transfer', 4294, 56, '2022-12-02', 27, 10);
INSERT INTO transfers_data VALUES (31, 'J976', 'drickhai', 'cheque', 3151, 130, '2020-03-27', 19, 13);
INSERT INTO transfers_data VALUES (32, 'J491', 'drickhai', 'teadrir', 4133, 21, '2023-04-19', 16, 15);
INSERT INTO transfers_data VALUES (33, 'J221', 'drickhai', 'cheque', 4949, 259, '2017-01-18', 18, 1);
INSERT INTO transfers_data VALUES (34, 'J774', 'topusgrul', 'teadrir', 334, 35, '2014-07-13', 16, 32);
INSERT INTO transfers_data VALUES (35, 'J205', 'groumpan', 'transfer', 637, 192, '2021-05-27', 1, 8);
INSERT INTO transfers_data VALUES (36, 'J767', 'drickhai', 'cheque', 3757, 264, '2024-11-25', 3, 2);
INSERT INTO transfers_data VALUES (37, 'J567', 'spring', 'teadrir', 2991, 26, '2015-01-12', 11, 23);
INSERT INTO transfers_data VALUES (38, 'J961', 'drickhai', 'teadrir', 3069, 93, '2012-09-24', 15, 7);
INSERT INTO transfers_data VALUES (39, 'J979', 'spring', 'invoice', 4091, 160, '2023-01-03', 11, 32);
INSERT INTO transfers_data VALUES (40, 'J304', 'spring', 'teadrir', 453, 240, '2019-03-07', 27, 25);
INSERT INTO transfers_data VALUES (41, 'J559', 'spring', 'teadrir', 735, 207, '2023-12-20', 1, 17);
INSERT INTO transfers_data VALUES (42, 'J449', 'spring', 'teadrir', 294, 236, '2015-04-17', 4, 7);
INSERT INTO transfers_data VALUES (43, 'J939', 'groumpan', 'teadrir', 3227, 179, '2022-03-28', 27, 15);
INSERT INTO transfers_data VALUES (44, 'J121', 'groumpan', 'cheque', 2303, 58, '2014-07-21', 30, 2);
INSERT INTO transfers_data VALUES (45, 'J354', 'drickhai', 'transfer', 2896, 197, '2013-11-17', 16, 4);
INSERT INTO transfers_data VALUES (46, 'J118', 'topusgrul', 'transfer', 4965, 157, '2018-07-15', 25, 12);
INSERT INTO transfers_data VALUES (47, 'J853', 'topusgrul', 'transfer', 3927, 255, '2010-10-04', 26, 4);
INSERT INTO transfers_data VALUES (48, 'J880', 'topusgrul', 'teadrir', 2729, 14, '2015-01-09', 15, 29);
INSERT INTO transfers_data VALUES (49, 'J861', 'topusgrul', 'teadrir', 209, 23, '2018-12-07', 26, 14);
INSERT INTO transfers_data VALUES (50, 'J930', 'topusgrul', 'teadrir', 2848, 74, '2012-06-11', 20, 20);
INSERT INTO transfers_data VALUES (51, 'J682', 'spring', 'teadrir', 4013, 25, '2014-10-04', 10, 15);
INSERT INTO transfers_data VALUES (52, 'J293', 'spring', 'invoice', 3842, 95, '2010-08-08', 30, 1);
INSERT INTO transfers_data VALUES (53, 'J456', 'spring', 'transfer', 2465, 80, '2014-07-05', 11, 21);
INSERT INTO transfers_data VALUES (54, 'J371', 'spring', 'invoice', 2745, 178, '2014-05-03', 28, 20);
INSERT INTO transfers_data VALUES (55, 'J964', 'topusgrul', 'invoice', 3506, 107, '2015-04-27', 27, 16);
INSERT INTO transfers_data VALUES (56, 'J158', 'topusgrul', 'transfer', 488, 65, '2012-09-16', 18, 21);
INSERT INTO transfers_data VALUES (57, 'J235', 'spring', 'teadrir', 3760, 105, '2023-11-12', 27, 6);
INSERT INTO transfers_data VALUES (58, 'J364', 'spring', 'cheque', 1423, 21, '2018-02-26', 7, 12);
INSERT INTO transfers_data VALUES (59, 'J991', 'spring', 'cheque', 1111, 117, '2012-10-28', 20, 7);
INSERT INTO transfers_data VALUES (60, 'J878', 'spring', 'teadrir', 1243, 19, '2016-01-25', 20, 10);
INSERT INTO transfers_data VALUES (61, 'J870', 'groumpan', 'teadrir', 2521, 94, '2021-12-17', 28, 32);
INSERT INTO transfers_data VALUES (62, 'J881', 'drickhai', 'teadrir', 3698, 218, '2016-04-19', 13, 15);
INSERT INTO transfers_data VALUES (63, 'J219', 'drickhai', 'teadrir', 3191, 44, '2016-09-12', 27, 8);
INSERT INTO transfers_data VALUES (64, 'J613', 'groumpan', 'cheque', 4197, 210, '2011-09-16', 27, 16);
INSERT INTO transfers_data VALUES (65, 'J971', 'spring', 'teadrir', 1266, 209, '2023-10-10', 10, 1);
INSERT INTO transfers_data VALUES (66, 'J713', 'spring', 'teadrir', 2503, 284, '2010-08-13', 20, 15);
INSERT INTO transfers_data VALUES (67, 'J898', 'topusgrul', 'transfer', 4192, 207, '2014-11-09', 21, 29);
INSERT INTO transfers_data VALUES (68, 'J646', 'drickhai', 'cheque', 3025, 161, '2013-08-10', 10, 2);
INSERT INTO transfers_data VALUES (69, 'J356', 'drickhai', 'invoice', 389, 123, '2010-12-18', 15, 14);
INSERT INTO transfers_data VALUES (70, 'J896', 'drickhai', 'teadrir', 4398, 260, '2021-09-19', 26, 4);
INSERT INTO transfers_data VALUES (71, 'J717', 'drickhai', 'invoice', 2220, 113, '2012-04-21', 25, 16);
INSERT INTO transfers_data VALUES (72, 'J680', 'topusgrul', 'teadrir', 4375, 89, '2015-10-04', 1, 3);
INSERT INTO transfers_data VALUES (73, 'J486', 'drickhai', 'teadrir', 1326, 40, '2012-12-14', 24, 16);
INSERT INTO transfers_data VALUES (74, 'J498', 'drickhai', 'cheque', 2324, 54, '2024-06-15', 10, 2);
INSERT INTO transfers_data VALUES (75, 'J672', 'drickhai', 'cheque', 4875, 285, '2012-07-07', 28, 12);
INSERT INTO transfers_data VALUES (76, 'J970', 'drickhai', 'invoice', 2377, 185, '2024-05-22', 25, 6);
INSERT INTO transfers_data VALUES (77, 'J289', 'spring', 'teadrir', 3446, 131, '2020-03-01', 16, 19);
INSERT INTO transfers_data VALUES (78, 'J750', 'spring', 'cheque', 4547, 98, '2012-02-21', 28, 13);
INSERT INTO transfers_data VALUES (79, 'J696', 'spring', 'cheque', 3159, 66, '2021-01-26', 27, 2);
INSERT INTO transfers_data VALUES (80, 'J454', 'spring', 'teadrir', 3996, 263, '2015-09-06', 4, 25);
INSERT INTO transfers_data VALUES (81, 'J719', 'spring', 'teadrir', 713, 56, '2017-12-03', 27, 32);
INSERT INTO transfers_data VALUES (82, 'J361', 'groumpan', 'teadrir', 2122, 205, '2017-10-21', 7, 1);
INSERT INTO transfers_data VALUES (83, 'J480', 'drickhai', 'cheque', 351, 208, '2010-05-18', 23, 16);
INSERT INTO transfers_data VALUES (84, 'J803', 'groumpan', 'teadrir', 2562, 218, '2011-08-24', 16, 29);
INSERT INTO transfers_data VALUES (85, 'J287', 'topusgrul', 'cheque', 1696, 89, '2019-06-06', 4, 28);
INSERT INTO transfers_data VALUES (86, 'J776', 'drickhai', 'teadrir', 565, 291, '2022-04-10', 19, 21);
INSERT INTO transfers_data VALUES (87, 'J428', 'spring', 'teadrir', 4279, 113, '2024-10-28', 25, 4);
INSERT INTO transfers_data VALUES (88, 'J114', 'topusgrul', 'teadrir', 2783, 17, '2016-05-25', 22, 14);
INSERT INTO transfers_data VALUES (89, 'J822', 'topusgrul', 'transfer', 4175, 95, '2013-08-24', 30, 16);
INSERT INTO transfers_data VALUES (90, 'J922', 'drickhai', 'teadrir', 4381, 196, '2023-03-22', 27, 2);
INSERT INTO transfers_data VALUES (91, 'J558', 'spring', 'teadrir', 3020, 43, '2020-01-05', 15, 29);
INSERT INTO transfers_data VALUES (92, 'J794', 'drickhai', 'transfer', 952, 260, '2017-11-04', 27, 31);
INSERT INTO transfers_data VALUES (93, 'J844', 'topusgrul', 'transfer', 4640, 197, '2020-05-03', 27, 8);
INSERT INTO transfers_data VALUES (94, 'J824', 'drickhai', 'cheque', 3856, 32, '2016-02-28', 16, 7);
INSERT INTO transfers_data VALUES (95, 'J207', 'topusgrul', 'teadrir', 4878, 92, '2024-03-01', 4, 16);
INSERT INTO transfers_data VALUES (96, 'J619', 'spring', 'teadrir', 3983, 155, '2023-04-08', 20, 17);
INSERT INTO transfers_data VALUES (97, 'J373', 'groumpan', 'teadrir', 2520, 104, '2019-06-16', 26, 30);
INSERT INTO transfers_data VALUES (98, 'J514', 'drickhai', 'transfer', 3821, 64, '2024-07-02', 1, 2);
INSERT INTO transfers_data VALUES (99, 'J483', 'groumpan', 'transfer', 2047, 218, '2018-07-26', 25, 3);
INSERT INTO transfers_data VALUES (100, 'J321', 'topusgrul', 'teadrir', 449, 172, '2021-05-08', 16, 20);
INSERT INTO transfers_data VALUES (101, 'J586', 'spring', 'teadrir', 2801, 97, '2022-08-03', 28, 2);
INSERT INTO transfers_data VALUES (102, 'J658', 'spring', 'teadrir', 4091, 74, '2023-05-10', 15, 1);
INSERT INTO transfers_data VALUES (103, 'J150', 'drickhai', 'invoice', 2789, 6, '2010-05-24', 10, 8);
INSERT INTO transfers_data VALUES (104, 'J554', 'groumpan', 'teadrir', 2477, 212, '2022-09-02', 3, 19);
INSERT INTO transfers_data VALUES (105, 'J868', 'spring', 'teadrir', 4634, 145, '2012-07-03', 3, 29);
INSERT INTO transfers_data VALUES (106, 'J731', 'spring', 'teadrir', 4808, 149, '2012-11-22', 19, 1);
INSERT INTO transfers_data VALUES (107, 'J128', 'spring', 'transfer', 1077, 249, '2010-10-22', 13, 2);
INSERT INTO transfers_data VALUES (108, 'J832', 'spring', 'teadrir', 1770, 33, '2017-08-10', 16, 1);
INSERT INTO transfers_data VALUES (109, 'J569', 'drickhai', 'teadrir', 260, 272, '2016-05-24', 28, 29);
INSERT INTO transfers_data VALUES (110, 'J752', 'drickhai', 'cheque', 1404, 16, '2022-02-11', 26, 4);
INSERT INTO transfers_data VALUES (111, 'J350', 'drickhai', 'invoice', 4297, 185, '2020-06-05', 10, 17);
INSERT INTO transfers_data VALUES (112, 'J595', 'topusgrul', 'teadrir', 1552, 160, '2013-05-04', 10, 4);
INSERT INTO transfers_data VALUES (113, 'J962', 'topusgrul', 'invoice', 2138, 49, '2012-08-15', 16, 16);
INSERT INTO transfers_data VALUES (114, 'J833', 'spring', 'teadrir', 2277, 157, '2023-12-09', 19, 19);
INSERT INTO transfers_data VALUES (115, 'J549', 'drickhai', 'teadrir', 484, 175, '2023-10-14', 27, 15);
INSERT INTO transfers_data VALUES (116, 'J736', 'drickhai', 'teadrir', 705, 78, '2024-08-03', 16, 29);
INSERT INTO transfers_data VALUES (117, 'J314', 'drickhai', 'transfer', 3042, 123, '2023-06-08', 25, 32);
INSERT INTO transfers_data VALUES (118, 'J681', 'drickhai', 'teadrir', 2131, 108, '2017-03-19', 21, 17);
INSERT INTO transfers_data VALUES (119, 'J137', 'drickhai', 'teadrir', 1791, 250, '2016-02-25', 16, 1);
INSERT INTO transfers_data VALUES (120, 'J458', 'spring', 'cheque', 1482, 138, '2016-10-11', 26, 4);
