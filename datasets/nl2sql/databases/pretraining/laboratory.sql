CREATE TABLE chemist (
  chemist_key INTEGER PRIMARY KEY,
  chemist_title TEXT NOT NULL,
  chemist_outer_section TEXT NOT NULL,
  chemist_leswet_krundkrea TEXT NOT NULL,
  chemist_score INTEGER NOT NULL,
  chemist_height INTEGER NOT NULL,
  chemist_yearly_check TEXT NOT NULL
);
INSERT INTO chemist VALUES (1, 'Clara Davis', 'research', 'bairchankind', 78, 158, '1990-03-10');
INSERT INTO chemist VALUES (2, 'Vurpearwoun Skeamgaitbut', 'sales', 'bairchankind', 16, 150, '2011-12-14');
INSERT INTO chemist VALUES (3, 'Jerclandrir Trouduhou', 'sales', 'bairchankind', 609, 189, '1996-06-22');
INSERT INTO chemist VALUES (4, 'Staindlur Jouwatnan', 'research', 'wondje', 203, 154, '1992-02-01');
INSERT INTO chemist VALUES (5, 'Gina Meyer', 'design', 'night', 884, 154, '2020-05-23');
INSERT INTO chemist VALUES (6, 'Daisy Owens', 'support', 'bairchankind', 665, 205, '1999-08-15');
INSERT INTO chemist VALUES (7, 'Banveackdre Polskit', 'sales', 'bairchankind', 395, 202, '2008-11-05');
INSERT INTO chemist VALUES (8, 'Kounrirwel Wurquuckthut', 'support', 'bairchankind', 889, 152, '2017-07-19');
INSERT INTO chemist VALUES (9, 'Notbrisskoum Ligrailkem', 'research', 'night', 508, 203, '2009-06-28');
INSERT INTO chemist VALUES (10, 'Ben Martin', 'support', 'bairchankind', 160, 163, '1994-12-26');
INSERT INTO chemist VALUES (11, 'Wengeack Sotheck', 'trimstes', 'wondje', 260, 193, '2020-05-22');
INSERT INTO chemist VALUES (12, 'Kaindon Kundzout', 'trimstes', 'shusgrat', 537, 198, '1994-04-24');
INSERT INTO chemist VALUES (13, 'Kevin Silva', 'security', 'bairchankind', 868, 194, '2021-10-22');
INSERT INTO chemist VALUES (14, 'Kromquotmi Rendlend', 'design', 'bairchankind', 356, 155, '2020-04-26');
INSERT INTO chemist VALUES (15, 'Krulbeal Meassum', 'support', 'bairchankind', 516, 178, '1998-03-22');
INSERT INTO chemist VALUES (16, 'Zutsteambem Shesskou', 'trimstes', 'bairchankind', 937, 175, '2015-11-15');
INSERT INTO chemist VALUES (17, 'Jubrun Breamgarrou', 'research', 'bairchankind', 978, 194, '2011-02-25');
INSERT INTO chemist VALUES (18, 'Noah Tanaka', 'design', 'bairchankind', 777, 154, '2002-04-27');
INSERT INTO chemist VALUES (19, 'Rungeanbom Rulplaim', 'trimstes', 'shusgrat', 43, 188, '1986-11-19');
INSERT INTO chemist VALUES (20, 'Grourtresskound Brumdrinjoun', 'research', 'night', 498, 172, '2005-04-04');
INSERT INTO chemist VALUES (21, 'Iris Hughes', 'design', 'bairchankind', 925, 163, '1988-02-17');
INSERT INTO chemist VALUES (22, 'Libresmim Haitpockdrut', 'design', 'bairchankind', 480, 175, '1995-07-21');
INSERT INTO chemist VALUES (23, 'Bucknaidrouck Treatchul', 'sales', 'bairchankind', 895, 168, '2016-11-06');
INSERT INTO chemist VALUES (24, 'Julia Park', 'design', 'night', 617, 163, '2015-01-24');
INSERT INTO chemist VALUES (25, 'Lena Hughes', 'security', 'bairchankind', 883, 163, '2006-05-27');
INSERT INTO chemist VALUES (26, 'Gina Nash', 'support', 'bairchankind', 919, 172, '1995-08-05');
INSERT INTO chemist VALUES (27, 'Gaimeat Cheastockkes', 'trimstes', 'bairchankind', 390, 202, '2014-11-17');
INSERT INTO chemist VALUES (28, 'Rona Locktra', 'design', 'night', 327, 196, '2021-01-11');
CREATE TABLE sample (
  sample_key INTEGER PRIMARY KEY,
  sample_title TEXT NOT NULL,
  sample_short_model TEXT NOT NULL,
  sample_fuskaisstea TEXT NOT NULL,
  sample_spare_limit INTEGER NOT NULL,
  sample_net_tax INTEGER NOT NULL,
  sample_daily_deadline TEXT NOT NULL
);
INSERT INTO sample VALUES (1, 'Flundal Shondhipoun', 'premium', 'worn', 179, 79, '2015-08-18');
INSERT INTO sample VALUES (2, 'Misty Ember', 'zemjorsoul', 'dickstit', 632, 39, '2015-10-07');
INSERT INTO sample VALUES (3, 'Boret Teatut', 'premium', 'damaged', 39, 73, '2020-05-10');
INSERT INTO sample VALUES (4, 'Lonely Maple', 'zemjorsoul', 'damaged', 185, 15, '2013-06-18');
INSERT INTO sample VALUES (5, 'Plosson Vunfin', 'premium', 'damaged', 953, 95, '2007-09-16');
INSERT INTO sample VALUES (6, 'Staisquouckjend Pumchuck', 'premium', 'zobackkrand', 519, 82, '2007-03-18');
INSERT INTO sample VALUES (7, 'Bright Falcon', 'premium', 'worn', 382, 14, '2001-05-26');
INSERT INTO sample VALUES (8, 'Beackrou Shairken', 'zemjorsoul', 'worn', 24, 55, '2013-12-21');
INSERT INTO sample VALUES (9, 'Londfund Skaindcliltar', 'zemjorsoul', 'dickstit', 513, 70, '2021-02-05');
INSERT INTO sample VALUES (10, 'Flouvogi Zorheagrear', 'krinmeckbren', 'perfect', 776, 72, '2011-05-04');
INSERT INTO sample VALUES (11, 'Hitlout Quoustheal', 'premium', 'zobackkrand', 231, 97, '2011-07-07');
INSERT INTO sample VALUES (12, 'Heasskeat Stanthickdoul', 'premium', 'dickstit', 597, 91, '2001-03-05');
INSERT INTO sample VALUES (13, 'Grand Storm', 'premium', 'dickstit', 893, 47, '2014-03-08');
INSERT INTO sample VALUES (14, 'Hetclindras Shermun', 'krinmeckbren', 'worn', 698, 40, '2018-04-28');
INSERT INTO sample VALUES (15, 'Grackmounboum Viseck', 'krinmeckbren', 'perfect', 223, 50, '2017-07-24');
INSERT INTO sample VALUES (16, 'Tetmainvout Fatkraim', 'krinmeckbren', 'dickstit', 756, 44, '2022-10-09');
INSERT INTO sample VALUES (17, 'Iron Maple', 'premium', 'zobackkrand', 685, 61, '2004-12-23');
INSERT INTO sample VALUES (18, 'Flickgurwaim Weatskudrind', 'krinmeckbren', 'damaged', 431, 22, '2015-01-19');
INSERT INTO sample VALUES (19, 'Royal Lotus', 'krinmeckbren', 'zobackkrand', 751, 53, '2024-10-04');
INSERT INTO sample VALUES (20, 'Zaitgout Drispund', 'premium', 'damaged', 413, 81, '2018-08-23');
INSERT INTO sample VALUES (21, 'Ancient Harvest', 'premium', 'zobackkrand', 311, 1, '2008-10-03');
INSERT INTO sample VALUES (22, 'Bolwaitki Kreatskel', 'krinmeckbren', 'perfect', 65, 26, '1999-12-13');
INSERT INTO sample VALUES (23, 'Skoulkronquou Lalzandchai', 'premium', 'worn', 395, 25, '2021-08-12');
INSERT INTO sample VALUES (24, 'Ancient Lotus', 'premium', 'worn', 523, 100, '2009-09-20');
INSERT INTO sample VALUES (25, 'Waitgen Gaindkrair', 'zemjorsoul', 'zobackkrand', 320, 59, '2011-04-11');
INSERT INTO sample VALUES (26, 'Plontheackkan Findskut', 'krinmeckbren', 'worn', 274, 91, '2011-02-24');
INSERT INTO sample VALUES (27, 'Skisnalzoun Himplam', 'zemjorsoul', 'damaged', 59, 81, '1999-11-24');
INSERT INTO sample VALUES (28, 'Mighty Lotus', 'krinmeckbren', 'zobackkrand', 8, 7, '2014-08-07');
INSERT INTO sample VALUES (29, 'Silquintem Deamvon', 'premium', 'worn', 100, 62, '2012-03-15');
INSERT INTO sample VALUES (30, 'Reangrour Fopait', 'premium', 'zobackkrand', 667, 22, '2017-03-04');
INSERT INTO sample VALUES (31, 'Bresal Firwir', 'premium', 'worn', 934, 59, '2005-02-18');
INSERT INTO sample VALUES (32, 'Stourthit Plishas', 'premium', 'zobackkrand', 136, 83, '2005-07-23');
INSERT INTO sample VALUES (33, 'Laisrulzen Nealmeawir', 'limited', 'perfect', 38, 95, '2021-01-03');
INSERT INTO sample VALUES (34, 'Misty Lantern', 'limited', 'perfect', 459, 93, '2003-12-07');
INSERT INTO sample VALUES (35, 'Sunny Pebble', 'zemjorsoul', 'damaged', 587, 67, '2011-04-20');
CREATE TABLE test (
  test_key INTEGER PRIMARY KEY,
  test_title TEXT NOT NULL,
  test_komrasder_helhutfa TEXT NOT NULL,
  test_channel TEXT NOT NULL,
  test_monthly_value INTEGER NOT NULL,
  test_attendance INTEGER NOT NULL,
  test_day TEXT NOT NULL,
  fk_chemist INTEGER NOT NULL,
  fk_sample INTEGER NOT NULL,
  FOREIGN KEY (fk_chemist) REFERENCES chemist(chemist_key),
  FOREIGN KEY (fk_sample) REFERENCES sample(sample_key)
);
INSERT INTO test VALUES (1, 'W246', 'DO', 'dounheatke', 19, 498, '2021-10-15', 23, 17);
INSERT INTO test VALUES (2, 'W786', 'CL', 'email', 18, 408, '2018-06-02', 26, 6);
INSERT INTO test VALUES (3, 'W215', 'DO', 'email', 8, 915, '2021-05-22', 8, 11);
INSERT INTO test VALUES (4, 'W807', 'OP', 'email', 41, 807, '2011-11-10', 28, 14);
INSERT INTO test VALUES (5, 'W745', 'DO', 'dounheatke', 24, 444, '2017-11-12', 27, 18);
INSERT INTO test VALUES (6, 'W706', 'SH', 'email', 1, 828, '2014-11-14', 15, 14);
INSERT INTO test VALUES (7, 'W340', 'DO', 'cleamzeantrend', 22, 144, '2022-08-23', 27, 6);
INSERT INTO test VALUES (8, 'W303', 'SH', 'dounheatke', 54, 463, '2011-10-14', 12, 2);
INSERT INTO test VALUES (9, 'W142', 'SH', 'phone', 10, 267, '2011-10-11', 13, 18);
INSERT INTO test VALUES (10, 'W586', 'DO', 'phone', 35, 800, '2022-08-13', 9, 24);
INSERT INTO test VALUES (11, 'W528', 'CL', 'cleamzeantrend', 12, 580, '2015-03-16', 25, 21);
INSERT INTO test VALUES (12, 'W857', 'GR', 'phone', 31, 937, '2011-05-12', 7, 13);
INSERT INTO test VALUES (13, 'W981', 'SH', 'cleamzeantrend', 21, 410, '2017-06-07', 5, 17);
INSERT INTO test VALUES (14, 'W837', 'CHE', 'phone', 13, 456, '2018-09-07', 2, 7);
INSERT INTO test VALUES (15, 'W594', 'OP', 'cleamzeantrend', 23, 677, '2013-09-16', 20, 12);
INSERT INTO test VALUES (16, 'W959', 'CL', 'email', 44, 696, '2011-02-13', 12, 16);
INSERT INTO test VALUES (17, 'W779', 'OP', 'phone', 9, 441, '2019-08-06', 5, 24);
INSERT INTO test VALUES (18, 'W403', 'DO', 'phone', 9, 624, '2024-09-27', 2, 32);
INSERT INTO test VALUES (19, 'W866', 'CL', 'dounheatke', 20, 302, '2018-02-19', 9, 2);
INSERT INTO test VALUES (20, 'W217', 'OP', 'email', 10, 585, '2023-02-13', 2, 9);
INSERT INTO test VALUES (21, 'W242', 'SH', 'phone', 20, 822, '2024-05-22', 9, 11);
INSERT INTO test VALUES (22, 'W955', 'OP', 'cleamzeantrend', 0, 521, '2023-01-23', 7, 34);
INSERT INTO test VALUES (23, 'W822', 'DO', 'cleamzeantrend', 43, 555, '2012-11-16', 11, 6);
INSERT INTO test VALUES (24, 'W898', 'GR', 'phone', 56, 384, '2018-07-17', 25, 2);
INSERT INTO test VALUES (25, 'W231', 'GR', 'cleamzeantrend', 18, 459, '2013-05-26', 2, 35);
INSERT INTO test VALUES (26, 'W298', 'DO', 'phone', 51, 135, '2018-01-18', 26, 2);
INSERT INTO test VALUES (27, 'W307', 'SH', 'phone', 25, 633, '2022-08-20', 6, 15);
INSERT INTO test VALUES (28, 'W155', 'SH', 'phone', 49, 479, '2021-03-11', 27, 7);
INSERT INTO test VALUES (29, 'W846', 'CL', 'phone', 39, 141, '2018-07-20', 2, 6);
INSERT INTO test VALUES (30, 'W910', 'OP', 'email', 6, 863, '2024-12-27', 22, 6);
INSERT INTO test VALUES (31, 'W166', 'SH', 'cleamzeantrend', 23, 859, '2012-02-12', 25, 2);
INSERT INTO test VALUES (32, 'W970', 'OP', 'email', 51, 118, '2023-04-20', 16, 34);
INSERT INTO test VALUES (33, 'W367', 'CL', 'email', 46, 751, '2021-12-23', 6, 35);
INSERT INTO test VALUES (34, 'W348', 'OP', 'phone', 15, 501, '2019-10-22', 16, 8);
INSERT INTO test VALUES (35, 'W141', 'SH', 'cleamzeantrend', 0, 468, '2018-06-21', 2, 24);
INSERT INTO test VALUES (36, 'W265', 'SH', 'email', 6, 287, '2013-10-08', 24, 13);
INSERT INTO test VALUES (37, 'W560', 'OP', 'dounheatke', 60, 574, '2014-07-14', 12, 6);
INSERT INTO test VALUES (38, 'W119', 'CL', 'phone', 5, 353, '2016-07-13', 5, 15);
INSERT INTO test VALUES (39, 'W330', 'SH', 'phone', 39, 87, '2024-12-03', 27, 21);
INSERT INTO test VALUES (40, 'W492', 'OP', 'phone', 0, 731, '2012-07-17', 13, 1);
INSERT INTO test VALUES (41, 'W387', 'OP', 'cleamzeantrend', 26, 211, '2011-01-27', 5, 24);
INSERT INTO test VALUES (42, 'W782', 'DO', 'phone', 51, 314, '2024-11-24', 9, 26);
INSERT INTO test VALUES (43, 'W332', 'OP', 'dounheatke', 21, 799, '2012-07-22', 6, 33);
INSERT INTO test VALUES (44, 'W478', 'DO', 'dounheatke', 23, 700, '2011-12-10', 11, 12);
INSERT INTO test VALUES (45, 'W864', 'CL', 'email', 58, 255, '2015-03-03', 2, 12);
INSERT INTO test VALUES (46, 'W848', 'CL', 'cleamzeantrend', 57, 83, '2018-03-10', 24, 27);
INSERT INTO test VALUES (47, 'W219', 'CL', 'dounheatke', 23, 761, '2012-03-01', 5, 5);
INSERT INTO test VALUES (48, 'W621', 'CL', 'phone', 31, 231, '2021-09-15', 27, 28);
INSERT INTO test VALUES (49, 'W247', 'GR', 'phone', 17, 915, '2012-04-12', 9, 20);
INSERT INTO test VALUES (50, 'W159', 'GR', 'phone', 39, 44, '2023-01-24', 2, 20);
INSERT INTO test VALUES (51, 'W702', 'DO', 'phone', 30, 322, '2019-11-05', 8, 32);
INSERT INTO test VALUES (52, 'W496', 'CL', 'phone', 12, 559, '2018-02-10', 5, 12);
INSERT INTO test VALUES (53, 'W666', 'CL', 'dounheatke', 24, 111, '2019-05-06', 24, 11);
INSERT INTO test VALUES (54, 'W613', 'CL', 'dounheatke', 39, 587, '2010-10-27', 20, 33);
INSERT INTO test VALUES (55, 'W660', 'CL', 'cleamzeantrend', 47, 170, '2024-06-06', 12, 15);
INSERT INTO test VALUES (56, 'W277', 'DO', 'dounheatke', 45, 426, '2016-03-28', 12, 16);
INSERT INTO test VALUES (57, 'W587', 'OP', 'phone', 40, 830, '2017-06-25', 5, 35);
INSERT INTO test VALUES (58, 'W802', 'SH', 'dounheatke', 47, 908, '2019-12-16', 26, 9);
INSERT INTO test VALUES (59, 'W317', 'OP', 'phone', 38, 458, '2016-11-08', 7, 15);
INSERT INTO test VALUES (60, 'W353', 'OP', 'cleamzeantrend', 22, 18, '2017-05-13', 22, 1);
INSERT INTO test VALUES (61, 'W567', 'OP', 'dounheatke', 41, 351, '2024-04-12', 24, 14);
INSERT INTO test VALUES (62, 'W737', 'OP', 'phone', 23, 195, '2020-06-22', 7, 34);
INSERT INTO test VALUES (63, 'W743', 'SH', 'cleamzeantrend', 55, 906, '2021-11-24', 5, 11);
INSERT INTO test VALUES (64, 'W322', 'SH', 'phone', 37, 789, '2013-04-05', 24, 17);
INSERT INTO test VALUES (65, 'W148', 'SH', 'phone', 57, 559, '2022-11-27', 12, 18);
INSERT INTO test VALUES (66, 'W960', 'OP', 'cleamzeantrend', 10, 69, '2023-04-18', 12, 18);
INSERT INTO test VALUES (67, 'W710', 'DO', 'dounheatke', 21, 669, '2020-12-09', 28, 24);
INSERT INTO test VALUES (68, 'W715', 'CL', 'phone', 31, 67, '2018-11-08', 24, 18);
INSERT INTO test VALUES (69, 'W829', 'CL', 'phone', 42, 135, '2014-10-10', 5, 17);
INSERT INTO test VALUES (70, 'W917', 'CHE', 'phone', 47, 675, '2019-07-28', 7, 32);
INSERT INTO test VALUES (71, 'W908', 'OP', 'email', 60, 88, '2022-06-07', 6, 9);
INSERT INTO test VALUES (72, 'W209', 'DO', 'email', 4, 584, '2018-03-15', 15, 15);
INSERT INTO test VALUES (73, 'W649', 'OP', 'phone', 52, 879, '2012-08-24', 9, 20);
INSERT INTO test VALUES (74, 'W100', 'DO', 'phone', 59, 869, '2016-03-25', 2, 28);
INSERT INTO test VALUES (75, 'W352', 'CL', 'phone', 24, 595, '2012-07-04', 9, 13);
INSERT INTO test VALUES (76, 'W479', 'DO', 'email', 56, 129, '2023-12-03', 26, 34);
INSERT INTO test VALUES (77, 'W269', 'CL', 'phone', 39, 766, '2012-09-06', 28, 12);
INSERT INTO test VALUES (78, 'W130', 'DO', 'phone', 58, 846, '2023-07-28', 16, 14);
INSERT INTO test VALUES (79, 'W642', 'CHE', 'phone', 23, 479, '2013-03-12', 20, 14);
INSERT INTO test VALUES (80, 'W935', 'SH', 'phone', 28, 818, '2020-08-21', 5, 3);
INSERT INTO test VALUES (81, 'W461', 'OP', 'phone', 8, 74, '2013-07-15', 27, 34);
INSERT INTO test VALUES (82, 'W251', 'SH', 'dounheatke', 11, 222, '2016-03-28', 20, 8);
INSERT INTO test VALUES (83, 'W957', 'SH', 'dounheatke', 6, 95, '2024-09-24', 16, 1);
INSERT INTO test VALUES (84, 'W229', 'OP', 'cleamzeantrend', 8, 834, '2016-11-22', 6, 12);
INSERT INTO test VALUES (85, 'W901', 'OP', 'phone', 0, 411, '2012-11-23', 27, 15);
INSERT INTO test VALUES (86, 'W688', 'CL', 'cleamzeantrend', 59, 797, '2021-12-07', 9, 35);
INSERT INTO test VALUES (87, 'W717', 'CL', 'cleamzeantrend', 52, 588, '2021-07-19', 26, 2);
INSERT INTO test VALUES (88, 'W566', 'DO', 'phone', 32, 897, '2022-11-04', 26, 6);
INSERT INTO test VALUES (89, 'W122', 'SH', 'phone', 49, 342, '2016-01-20', 8, 34);
INSERT INTO test VALUES (90, 'W855', 'OP', 'phone', 34, 364, '2012-04-15', 27, 34);
INSERT INTO test VALUES (91, 'W178', 'DO', 'cleamzeantrend', 53, 913, '2023-03-11', 2, 14);
INSERT INTO test VALUES (92, 'W852', 'OP', 'email', 44, 700, '2021-12-01', 23, 28);
INSERT INTO test VALUES (93, 'W987', 'CL', 'cleamzeantrend', 19, 649, '2017-07-01', 13, 15);
INSERT INTO test VALUES (94, 'W749', 'OP', 'phone', 25, 93, '2015-01-16', 5, 24);
INSERT INTO test VALUES (95, 'W224', 'GR', 'email', 50, 713, '2013-06-22', 2, 8);
INSERT INTO test VALUES (96, 'W429', 'SH', 'email', 39, 936, '2015-12-03', 2, 26);
INSERT INTO test VALUES (97, 'W124', 'CL', 'email', 11, 668, '2013-04-06', 8, 26);
INSERT INTO test VALUES (98, 'W597', 'DO', 'phone', 38, 811, '2011-01-09', 16, 14);
INSERT INTO test VALUES (99, 'W179', 'DO', 'dounheatke', 16, 472, '2019-11-09', 27, 33);
INSERT INTO test VALUES (100, 'W842', 'SH', 'dounheatke', 38, 348, '2013-01-28', 24, 34);
INSERT INTO test VALUES (101, 'W520', 'CL', 'dounheatke', 33, 708, '2016-03-04', 27, 20);
INSERT INTO test VALUES (102, 'W703', 'CL', 'cleamzeantrend', 42, 447, '2013-08-15', 26, 21);
INSERT INTO test VALUES (103, 'W962', 'OP', 'dounheatke', 47, 261, '2017-12-23', 2, 14);
INSERT INTO test VALUES (104, 'W357', 'DO', 'phone', 42, 293, '2010-09-11', 11, 27);
INSERT INTO test VALUES (105, 'W344', 'DO', 'dounheatke', 19, 241, '2011-07-07', 22, 15);
INSERT INTO test VALUES (106, 'W978', 'SH', 'phone', 26, 228, '2012-04-23', 6, 35);
INSERT INTO test VALUES (107, 'W628', 'CL', 'dounheatke', 58, 417, '2013-06-24', 5, 28);
INSERT INTO test VALUES (108, 'W677', 'OP', 'phone', 22, 528, '2024-11-26', 27, 3);
INSERT INTO test VALUES (109, 'W420', 'DO', 'dounheatke', 23, 855, '2024-07-03', 5, 24);
INSERT INTO test VALUES (110, 'W204', 'OP', 'email', 26, 455, '2018-03-13', 7, 33);
INSERT INTO test VALUES (111, 'W711', 'OP', 'cleamzeantrend', 53, 881, '2017-10-25', 12, 12);
INSERT INTO test VALUES (112, 'W121', 'OP', 'email', 14, 766, '2010-02-20', 6, 3);
INSERT INTO test VALUES (113, 'W390', 'SH', 'phone', 52, 172, '2010-01-18', 16, 2);
INSERT INTO test VALUES (114, 'W497', 'SH', 'phone', 17, 300, '2022-07-16', 19, 15);
INSERT INTO test VALUES (115, 'W581', 'GR', 'dounheatke', 24, 871, '2020-02-23', 15, 6);
INSERT INTO test VALUES (116, 'W915', 'SH', 'cleamzeantrend', 9, 261, '2017-07-27', 11, 16);
INSERT INTO test VALUES (117, 'W534', 'GR', 'cleamzeantrend', 48, 632, '2012-09-24', 24, 2);
INSERT INTO test VALUES (118, 'W849', 'CL', 'phone', 46, 341, '2023-05-09', 9, 12);
INSERT INTO test VALUES (119, 'W616', 'DO', 'dounheatke', 21, 702, '2013-01-28', 8, 10);
INSERT INTO test VALUES (120, 'W583', 'OP', 'phone', 30, 297, '2011-09-11', 9, 10);
