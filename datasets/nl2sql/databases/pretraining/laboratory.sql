CREATE TABLE chemists (
  nr INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  grp TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  yrs INTEGER NOT NULL,
  hgt_cm INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO chemists VALUES (1, 'Bindskinbre Shiltal', 'LOG', 'SW', 70, 179, '2021-10-17');
INSERT INTO chemists VALUES (2, 'Boundla Treckthuclot', 'SE', 'EG', 19, 164, '2020-02-06');
INSERT INTO chemists VALUES (3, 'Victor Nash', 'LOG', 'SW', 76, 169, '2010-03-15');
INSERT INTO chemists VALUES (4, 'Fackthim Veckkea', 'LOG', 'PE', 28, 187, '1990-02-04');
INSERT INTO chemists VALUES (5, 'Trubendtat Clousjil', 'TR', 'SW', 34, 167, '2017-03-01');
INSERT INTO chemists VALUES (6, 'Iris Nolan', 'SAL', 'SW', 73, 189, '1998-11-14');
INSERT INTO chemists VALUES (7, 'Jeamallend Moutclumais', 'SE', 'SW', 38, 167, '2002-09-23');
INSERT INTO chemists VALUES (8, 'Hindfo Claisbinstir', 'LOG', 'SW', 76, 163, '2012-03-26');
INSERT INTO chemists VALUES (9, 'Plufouck Quetzais', 'SAL', 'SW', 54, 155, '1994-08-02');
INSERT INTO chemists VALUES (10, 'Fiona Irwin', 'SAL', 'ITA', 62, 181, '2006-01-19');
INSERT INTO chemists VALUES (11, 'Nosgruckkail Huchait', 'SAL', 'PE', 69, 196, '1986-07-26');
INSERT INTO chemists VALUES (12, 'Fehi Pillaim', 'LOG', 'EG', 34, 186, '2017-10-19');
INSERT INTO chemists VALUES (13, 'Maickwigran Dreackjairlu', 'FIN', 'PE', 67, 167, '2018-03-24');
INSERT INTO chemists VALUES (14, 'Eric Sato', 'TR', 'SW', 69, 160, '2005-03-22');
INSERT INTO chemists VALUES (15, 'Eric Adams', 'SAL', 'ITA', 66, 157, '2005-10-20');
INSERT INTO chemists VALUES (16, 'Elena Green', 'LOG', 'ITA', 51, 161, '2008-01-23');
INSERT INTO chemists VALUES (17, 'Honclit Jolzatpeand', 'LOG', 'SW', 47, 195, '2014-08-10');
INSERT INTO chemists VALUES (18, 'Kate Walsh', 'SAL', 'SW', 43, 191, '1992-05-03');
INSERT INTO chemists VALUES (19, 'Krouflourkin Sheasmisbrour', 'LOG', 'PE', 34, 185, '2009-05-09');
INSERT INTO chemists VALUES (20, 'Shomgaindkon Ruclin', 'SE', 'PE', 55, 157, '2017-07-08');
INSERT INTO chemists VALUES (21, 'Ana Ellis', 'LOG', 'GE', 25, 171, '2012-02-07');
INSERT INTO chemists VALUES (22, 'Stulchuwair Netbrous', 'SE', 'ITA', 47, 164, '2010-09-03');
INSERT INTO chemists VALUES (23, 'Keadardound Vackkrukom', 'SAL', 'SW', 43, 167, '2012-01-15');
INSERT INTO chemists VALUES (24, 'Fetploundzot Hourchom', 'SE', 'GE', 57, 196, '2021-07-09');
INSERT INTO chemists VALUES (25, 'Hanna Larsen', 'FIN', 'SW', 37, 168, '2000-07-18');
INSERT INTO chemists VALUES (26, 'Queameas Milmam', 'SAL', 'EG', 21, 192, '1994-07-14');
INSERT INTO chemists VALUES (27, 'Bella Davis', 'SE', 'GE', 65, 178, '2011-01-18');
INSERT INTO chemists VALUES (28, 'Gina Davis', 'LOG', 'EG', 56, 152, '2018-05-20');
INSERT INTO chemists VALUES (29, 'Noah Walsh', 'LOG', 'EG', 23, 173, '2002-08-05');
INSERT INTO chemists VALUES (30, 'Gepeal Laimchurvet', 'TR', 'PE', 62, 155, '1988-07-08');
INSERT INTO chemists VALUES (31, 'David Adams', 'SAL', 'ITA', 35, 190, '1986-03-27');
INSERT INTO chemists VALUES (32, 'Marco Fischer', 'LOG', 'PE', 22, 179, '2019-03-08');
INSERT INTO chemists VALUES (33, 'Julia Lopez', 'SAL', 'SW', 32, 160, '2017-03-05');
INSERT INTO chemists VALUES (34, 'Julia Price', 'LOG', 'SW', 78, 166, '2000-08-12');
INSERT INTO chemists VALUES (35, 'Shaindchet Plondsta', 'SAL', 'ITA', 51, 187, '1992-02-05');
CREATE TABLE sample_list (
  samp_no INTEGER PRIMARY KEY,
  samp_nm TEXT NOT NULL,
  origin TEXT NOT NULL,
  producer TEXT NOT NULL,
  rate INTEGER NOT NULL,
  pw INTEGER NOT NULL,
  acq TEXT NOT NULL
);
INSERT INTO sample_list VALUES (1, 'Stolvout Fouckstova', 'shoulat', 'fendgrat', 53, 1153, '2003-06-28');
INSERT INTO sample_list VALUES (2, 'Sunny Rose', 'India', 'Velmar', 13, 3481, '2007-06-07');
INSERT INTO sample_list VALUES (3, 'Lucky Orchid', 'wendfasbun', 'fendgrat', 71, 2048, '2013-01-10');
INSERT INTO sample_list VALUES (4, 'Naindfir Laplound', 'India', 'Orion', 22, 3868, '2000-04-18');
INSERT INTO sample_list VALUES (5, 'Jockthanquun Ploumflot', 'Poland', 'fendgrat', 50, 1706, '2014-10-18');
INSERT INTO sample_list VALUES (6, 'Hundbrais Dairrout', 'wendfasbun', 'Pinto', 87, 2258, '2020-07-13');
INSERT INTO sample_list VALUES (7, 'Misty Comet', 'wendfasbun', 'Quill', 22, 147, '2023-11-09');
INSERT INTO sample_list VALUES (8, 'Seangreckchom Stesweck', 'India', 'Pinto', 4, 2493, '2022-04-01');
INSERT INTO sample_list VALUES (9, 'Bright Pebble', 'wendfasbun', 'Velmar', 9, 1881, '2014-08-11');
INSERT INTO sample_list VALUES (10, 'Bright Storm', 'wendfasbun', 'fendgrat', 79, 1028, '2020-06-19');
INSERT INTO sample_list VALUES (11, 'Wild Anchor', 'Poland', 'Pinto', 67, 3425, '2016-02-21');
INSERT INTO sample_list VALUES (12, 'Sunny Summit', 'Poland', 'fendgrat', 17, 292, '2024-06-19');
INSERT INTO sample_list VALUES (13, 'Lucky Lantern', 'wendfasbun', 'Pinto', 3, 1930, '2012-02-18');
INSERT INTO sample_list VALUES (14, 'Cheandlut Kinchound', 'wendfasbun', 'Velmar', 95, 1932, '2000-01-19');
INSERT INTO sample_list VALUES (15, 'Bright Falcon', 'wendfasbun', 'Pinto', 67, 241, '2012-04-13');
INSERT INTO sample_list VALUES (16, 'Secret Ember', 'India', 'Quill', 64, 3907, '2019-01-17');
INSERT INTO sample_list VALUES (17, 'Fanbagrund Gurflail', 'Poland', 'Pinto', 37, 2411, '2010-02-26');
INSERT INTO sample_list VALUES (18, 'Reszelskend Shaindvolclir', 'shoulat', 'Orion', 19, 587, '2002-09-21');
INSERT INTO sample_list VALUES (19, 'Quailshinwond Paihiltrea', 'wendfasbun', 'Pinto', 100, 209, '2014-01-08');
INSERT INTO sample_list VALUES (20, 'Lonely Raven', 'wendfasbun', 'Pinto', 19, 1169, '2024-11-25');
INSERT INTO sample_list VALUES (21, 'Rapid Harvest', 'wendfasbun', 'Velmar', 100, 1078, '2020-05-02');
INSERT INTO sample_list VALUES (22, 'Sunny Raven', 'wendfasbun', 'Marlow', 51, 2448, '2019-05-21');
CREATE TABLE test (
  tst_no INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  wthr TEXT NOT NULL,
  st TEXT NOT NULL,
  sum_e INTEGER NOT NULL,
  disc INTEGER NOT NULL,
  day TEXT NOT NULL,
  chemist_key INTEGER NOT NULL,
  smp_ref INTEGER NOT NULL,
  FOREIGN KEY (chemist_key) REFERENCES chemists(nr),
  FOREIGN KEY (smp_ref) REFERENCES sample_list(samp_no)
);
INSERT INTO test VALUES (1, 'N334', 'denkroulchin', 'open', 2874, 39, '2012-02-01', 13, 3);
INSERT INTO test VALUES (2, 'N905', 'snowy', 'open', 4004, 8, '2023-07-09', 21, 3);
INSERT INTO test VALUES (3, 'N758', 'denkroulchin', 'cleatzaim', 36, 35, '2017-09-13', 19, 6);
INSERT INTO test VALUES (4, 'N573', 'denkroulchin', 'rejected', 1848, 22, '2015-10-19', 24, 4);
INSERT INTO test VALUES (5, 'N642', 'snowy', 'pimjinrai', 2643, 46, '2024-04-08', 10, 14);
INSERT INTO test VALUES (6, 'N552', 'nugritbrol', 'closed', 2077, 18, '2012-06-17', 9, 8);
INSERT INTO test VALUES (7, 'N233', 'sunny', 'open', 2916, 36, '2015-05-08', 10, 12);
INSERT INTO test VALUES (8, 'N910', 'snowy', 'cleatzaim', 4870, 25, '2019-10-16', 5, 4);
INSERT INTO test VALUES (9, 'N208', 'denkroulchin', 'pending', 3792, 4, '2011-12-23', 24, 19);
INSERT INTO test VALUES (10, 'N567', 'floundgrar', 'pending', 2050, 47, '2014-11-21', 10, 1);
INSERT INTO test VALUES (11, 'N742', 'denkroulchin', 'rejected', 4635, 34, '2010-06-03', 20, 12);
INSERT INTO test VALUES (12, 'N173', 'floundgrar', 'rejected', 1308, 16, '2021-02-09', 4, 6);
INSERT INTO test VALUES (13, 'N906', 'denkroulchin', 'pimjinrai', 4338, 14, '2020-07-13', 16, 5);
INSERT INTO test VALUES (14, 'N255', 'floundgrar', 'pimjinrai', 2388, 25, '2016-06-15', 12, 10);
INSERT INTO test VALUES (15, 'N935', 'nugritbrol', 'pimjinrai', 1789, 34, '2017-05-23', 4, 2);
INSERT INTO test VALUES (16, 'N278', 'floundgrar', 'closed', 4349, 53, '2019-08-01', 30, 1);
INSERT INTO test VALUES (17, 'N770', 'sunny', 'pending', 4631, 13, '2020-06-07', 21, 6);
INSERT INTO test VALUES (18, 'N363', 'nugritbrol', 'pending', 1928, 18, '2017-09-25', 22, 11);
INSERT INTO test VALUES (19, 'N154', 'nugritbrol', 'closed', 3399, 41, '2016-06-18', 31, 12);
INSERT INTO test VALUES (20, 'N868', 'denkroulchin', 'closed', 1130, 10, '2022-12-16', 17, 7);
INSERT INTO test VALUES (21, 'N347', 'denkroulchin', 'closed', 1713, 35, '2020-12-09', 30, 8);
INSERT INTO test VALUES (22, 'N304', 'denkroulchin', 'closed', 3901, 25, '2012-07-17', 14, 4);
INSERT INTO test VALUES (23, 'N129', 'floundgrar', 'cleatzaim', 4336, 0, '2015-06-04', 12, 15);
INSERT INTO test VALUES (24, 'N203', 'snowy', 'open', 1960, 57, '2014-11-28', 14, 3);
INSERT INTO test VALUES (25, 'N124', 'snowy', 'closed', 1478, 38, '2024-07-22', 30, 13);
INSERT INTO test VALUES (26, 'N172', 'nugritbrol', 'pimjinrai', 1596, 19, '2016-03-23', 12, 9);
INSERT INTO test VALUES (27, 'N108', 'sunny', 'closed', 3729, 40, '2012-03-01', 27, 7);
INSERT INTO test VALUES (28, 'N769', 'snowy', 'closed', 2478, 54, '2010-08-05', 21, 6);
INSERT INTO test VALUES (29, 'N739', 'floundgrar', 'open', 1038, 14, '2013-06-01', 25, 19);
INSERT INTO test VALUES (30, 'N492', 'snowy', 'cleatzaim', 3128, 11, '2024-04-21', 10, 21);
INSERT INTO test VALUES (31, 'N948', 'denkroulchin', 'closed', 4696, 0, '2020-12-24', 12, 15);
INSERT INTO test VALUES (32, 'N995', 'floundgrar', 'pending', 1408, 24, '2023-02-26', 8, 1);
INSERT INTO test VALUES (33, 'N692', 'sunny', 'pending', 1381, 25, '2021-08-28', 21, 8);
INSERT INTO test VALUES (34, 'N175', 'sunny', 'closed', 1637, 27, '2022-05-05', 27, 19);
INSERT INTO test VALUES (35, 'N246', 'sunny', 'closed', 4838, 54, '2010-07-07', 12, 3);
INSERT INTO test VALUES (36, 'N244', 'nugritbrol', 'pending', 14, 53, '2013-01-10', 31, 12);
INSERT INTO test VALUES (37, 'N898', 'floundgrar', 'closed', 2961, 59, '2015-09-21', 19, 10);
INSERT INTO test VALUES (38, 'N106', 'floundgrar', 'closed', 4690, 12, '2024-06-10', 4, 6);
INSERT INTO test VALUES (39, 'N887', 'floundgrar', 'rejected', 304, 5, '2019-02-23', 10, 3);
INSERT INTO test VALUES (40, 'N269', 'denkroulchin', 'closed', 798, 39, '2013-05-03', 7, 4);
INSERT INTO test VALUES (41, 'N541', 'floundgrar', 'pimjinrai', 2044, 43, '2016-10-15', 14, 13);
INSERT INTO test VALUES (42, 'N878', 'denkroulchin', 'pimjinrai', 4420, 27, '2018-06-16', 14, 19);
INSERT INTO test VALUES (43, 'N808', 'denkroulchin', 'pending', 4854, 58, '2016-05-17', 7, 21);
INSERT INTO test VALUES (44, 'N383', 'sunny', 'open', 2249, 35, '2021-06-26', 7, 6);
INSERT INTO test VALUES (45, 'N234', 'floundgrar', 'open', 1684, 14, '2020-11-08', 14, 21);
INSERT INTO test VALUES (46, 'N856', 'floundgrar', 'open', 1803, 56, '2023-12-18', 29, 3);
INSERT INTO test VALUES (47, 'N810', 'denkroulchin', 'closed', 2492, 59, '2011-12-13', 29, 1);
INSERT INTO test VALUES (48, 'N241', 'floundgrar', 'pending', 452, 47, '2017-08-20', 26, 7);
INSERT INTO test VALUES (49, 'N550', 'denkroulchin', 'open', 160, 19, '2012-02-12', 31, 10);
INSERT INTO test VALUES (50, 'N969', 'nugritbrol', 'open', 2573, 47, '2021-04-19', 29, 15);
INSERT INTO test VALUES (51, 'N515', 'denkroulchin', 'pending', 1759, 14, '2017-11-12', 21, 1);
INSERT INTO test VALUES (52, 'N505', 'denkroulchin', 'closed', 3527, 60, '2013-02-25', 9, 1);
INSERT INTO test VALUES (53, 'N780', 'snowy', 'cleatzaim', 241, 7, '2021-08-23', 13, 13);
INSERT INTO test VALUES (54, 'N401', 'floundgrar', 'pimjinrai', 3253, 42, '2015-08-10', 4, 8);
INSERT INTO test VALUES (55, 'N279', 'sunny', 'pimjinrai', 1112, 47, '2011-07-14', 26, 8);
INSERT INTO test VALUES (56, 'N690', 'sunny', 'rejected', 2786, 26, '2017-04-14', 13, 9);
INSERT INTO test VALUES (57, 'N314', 'floundgrar', 'cleatzaim', 4321, 60, '2024-04-11', 16, 7);
INSERT INTO test VALUES (58, 'N259', 'sunny', 'cleatzaim', 2197, 11, '2021-01-15', 27, 15);
INSERT INTO test VALUES (59, 'N361', 'denkroulchin', 'closed', 4378, 9, '2018-12-13', 10, 3);
INSERT INTO test VALUES (60, 'N656', 'denkroulchin', 'pimjinrai', 2204, 7, '2018-05-11', 10, 1);
INSERT INTO test VALUES (61, 'N105', 'snowy', 'closed', 2926, 17, '2013-08-07', 24, 9);
INSERT INTO test VALUES (62, 'N529', 'floundgrar', 'pimjinrai', 61, 20, '2021-02-27', 24, 11);
INSERT INTO test VALUES (63, 'N494', 'nugritbrol', 'closed', 553, 42, '2024-01-11', 12, 4);
INSERT INTO test VALUES (64, 'N571', 'nugritbrol', 'open', 3848, 41, '2016-02-15', 27, 19);
INSERT INTO test VALUES (65, 'N820', 'nugritbrol', 'pimjinrai', 4273, 3, '2012-12-23', 27, 6);
INSERT INTO test VALUES (66, 'N114', 'nugritbrol', 'pending', 2586, 39, '2010-12-20', 13, 7);
INSERT INTO test VALUES (67, 'N598', 'denkroulchin', 'pimjinrai', 142, 4, '2022-12-14', 27, 6);
INSERT INTO test VALUES (68, 'N359', 'nugritbrol', 'closed', 2955, 22, '2016-11-05', 5, 19);
INSERT INTO test VALUES (69, 'N257', 'floundgrar', 'open', 1594, 32, '2018-09-25', 7, 1);
INSERT INTO test VALUES (70, 'N848', 'nugritbrol', 'pimjinrai', 1024, 30, '2016-05-23', 2, 4);
INSERT INTO test VALUES (71, 'N271', 'sunny', 'open', 3868, 14, '2022-01-19', 2, 1);
INSERT INTO test VALUES (72, 'N222', 'nugritbrol', 'closed', 3920, 55, '2016-02-05', 19, 8);
INSERT INTO test VALUES (73, 'N829', 'denkroulchin', 'pimjinrai', 3741, 12, '2011-09-03', 5, 6);
INSERT INTO test VALUES (74, 'N944', 'floundgrar', 'open', 1914, 55, '2020-11-26', 19, 20);
INSERT INTO test VALUES (75, 'N225', 'floundgrar', 'open', 3555, 20, '2012-07-27', 8, 20);
INSERT INTO test VALUES (76, 'N724', 'floundgrar', 'closed', 4881, 21, '2020-02-18', 25, 4);
INSERT INTO test VALUES (77, 'N190', 'denkroulchin', 'rejected', 4890, 13, '2020-05-21', 14, 5);
INSERT INTO test VALUES (78, 'N348', 'sunny', 'rejected', 2805, 10, '2022-04-15', 19, 8);
INSERT INTO test VALUES (79, 'N766', 'floundgrar', 'pending', 2714, 4, '2018-03-17', 12, 19);
INSERT INTO test VALUES (80, 'N875', 'denkroulchin', 'pending', 2507, 39, '2015-01-08', 28, 15);
INSERT INTO test VALUES (81, 'N164', 'denkroulchin', 'pimjinrai', 1399, 58, '2020-08-08', 26, 2);
INSERT INTO test VALUES (82, 'N805', 'denkroulchin', 'closed', 3346, 6, '2020-03-06', 1, 5);
INSERT INTO test VALUES (83, 'N914', 'floundgrar', 'open', 589, 22, '2010-11-07', 23, 9);
INSERT INTO test VALUES (84, 'N299', 'nugritbrol', 'open', 3623, 40, '2013-12-10', 21, 20);
INSERT INTO test VALUES (85, 'N651', 'nugritbrol', 'rejected', 4164, 18, '2013-03-12', 24, 3);
INSERT INTO test VALUES (86, 'N377', 'denkroulchin', 'pending', 313, 60, '2024-01-17', 25, 15);
INSERT INTO test VALUES (87, 'N272', 'denkroulchin', 'rejected', 1830, 24, '2016-11-15', 26, 7);
INSERT INTO test VALUES (88, 'N652', 'floundgrar', 'rejected', 4908, 38, '2015-07-23', 23, 3);
INSERT INTO test VALUES (89, 'N764', 'denkroulchin', 'cleatzaim', 3083, 1, '2016-10-13', 4, 14);
INSERT INTO test VALUES (90, 'N248', 'floundgrar', 'cleatzaim', 3616, 4, '2021-10-02', 12, 2);
INSERT INTO test VALUES (91, 'N443', 'denkroulchin', 'closed', 4931, 4, '2012-03-22', 20, 21);
INSERT INTO test VALUES (92, 'N327', 'sunny', 'closed', 4714, 46, '2022-08-23', 29, 19);
INSERT INTO test VALUES (93, 'N472', 'denkroulchin', 'cleatzaim', 4298, 33, '2023-08-16', 30, 6);
INSERT INTO test VALUES (94, 'N457', 'floundgrar', 'open', 3041, 58, '2019-04-27', 1, 8);
INSERT INTO test VALUES (95, 'N219', 'floundgrar', 'open', 1934, 6, '2013-06-22', 30, 13);
INSERT INTO test VALUES (96, 'N448', 'nugritbrol', 'pimjinrai', 4575, 34, '2022-12-07', 20, 9);
INSERT INTO test VALUES (97, 'N750', 'denkroulchin', 'pending', 3795, 36, '2013-09-08', 8, 2);
INSERT INTO test VALUES (98, 'N735', 'floundgrar', 'pending', 2130, 30, '2013-12-13', 14, 19);
INSERT INTO test VALUES (99, 'N350', 'nugritbrol', 'pimjinrai', 2472, 39, '2014-07-19', 1, 9);
INSERT INTO test VALUES (100, 'N369', 'floundgrar', 'closed', 4967, 38, '2015-11-21', 23, 6);
INSERT INTO test VALUES (101, 'N624', 'snowy', 'pimjinrai', 3890, 46, '2014-02-06', 31, 13);
INSERT INTO test VALUES (102, 'N803', 'sunny', 'open', 1534, 26, '2010-05-10', 14, 7);
INSERT INTO test VALUES (103, 'N523', 'sunny', 'open', 616, 28, '2022-04-25', 20, 9);
INSERT INTO test VALUES (104, 'N311', 'snowy', 'closed', 3271, 42, '2023-06-22', 19, 14);
INSERT INTO test VALUES (105, 'N679', 'sunny', 'open', 202, 20, '2023-07-26', 26, 12);
INSERT INTO test VALUES (106, 'N115', 'floundgrar', 'pending', 302, 42, '2023-05-07', 1, 8);
INSERT INTO test VALUES (107, 'N924', 'floundgrar', 'open', 859, 29, '2024-05-15', 4, 6);
INSERT INTO test VALUES (108, 'N338', 'sunny', 'pending', 465, 41, '2010-08-05', 16, 7);
INSERT INTO test VALUES (109, 'N737', 'sunny', 'rejected', 3037, 3, '2012-05-24', 9, 4);
INSERT INTO test VALUES (110, 'N499', 'floundgrar', 'rejected', 3598, 25, '2024-11-14', 2, 5);
INSERT INTO test VALUES (111, 'N335', 'denkroulchin', 'closed', 3487, 29, '2022-06-26', 10, 19);
INSERT INTO test VALUES (112, 'N280', 'floundgrar', 'pimjinrai', 519, 22, '2015-02-13', 24, 21);
INSERT INTO test VALUES (113, 'N385', 'snowy', 'closed', 2058, 34, '2021-04-05', 24, 18);
INSERT INTO test VALUES (114, 'N791', 'nugritbrol', 'open', 1126, 17, '2016-04-06', 30, 21);
INSERT INTO test VALUES (115, 'N740', 'denkroulchin', 'cleatzaim', 4065, 17, '2015-09-24', 12, 13);
INSERT INTO test VALUES (116, 'N469', 'denkroulchin', 'closed', 2179, 2, '2010-10-10', 14, 1);
INSERT INTO test VALUES (117, 'N292', 'sunny', 'open', 2190, 25, '2018-08-13', 19, 7);
INSERT INTO test VALUES (118, 'N415', 'denkroulchin', 'open', 2014, 12, '2010-01-04', 2, 4);
INSERT INTO test VALUES (119, 'N602', 'floundgrar', 'rejected', 4603, 20, '2019-03-24', 13, 6);
INSERT INTO test VALUES (120, 'N509', 'floundgrar', 'closed', 3743, 38, '2024-11-27', 27, 21);
