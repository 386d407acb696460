CREATE TABLE actor (
  actr_id INTEGER PRIMARY KEY,
  actor_name TEXT NOT NULL,
  dept TEXT NOT NULL,
  loc TEXT NOT NULL,
  yrs INTEGER NOT NULL,
  seniority INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO actor VALUES (1, 'Teandcloustoum Nandbramshum', 'DES', 'Cork', 37, 10, '2010-01-08');
INSERT INTO actor VALUES (2, 'Quickrou Chaitta', 'SE', 'bumricksind', 78, 20, '2000-06-07');
INSERT INTO actor VALUES (3, 'Plackfletgel Kiquainbrom', 'BR', 'bumricksind', 19, 5, '2002-02-02');
INSERT INTO actor VALUES (4, 'Jack Klein', 'BR', 'pumthoum', 21, 26, '1990-03-19');
INSERT INTO actor VALUES (5, 'Adam Evans', 'LEG', 'jandnimnend', 54, 27, '2013-08-25');
INSERT INTO actor VALUES (6, 'Fiona Larsen', 'LEG', 'Cork', 60, 22, '1987-05-08');
INSERT INTO actor VALUES (7, 'Elena Torres', 'LEG', 'bumricksind', 51, 38, '2023-06-01');
INSERT INTO actor VALUES (8, 'Skeaquelquur Lourfichoul', 'LEG', 'bumricksind', 45, 40, '1991-11-12');
INSERT INTO actor VALUES (9, 'Fleamfum Shourwunple', 'LEG', 'pumthoum', 49, 5, '1999-07-15');
INSERT INTO actor VALUES (10, 'Bella Baker', 'FIN', 'bumricksind', 68, 0, '1989-09-08');
INSERT INTO actor VALUES (11, 'Nomtalta Dussustrot', 'LEG', 'jandnimnend', 22, 2, '2010-09-04');
INSERT INTO actor VALUES (12, 'Ben Adams', 'LEG', 'pumthoum', 54, 18, '2012-05-05');
INSERT INTO actor VALUES (13, 'Benul Mecluszis', 'SA', 'jandnimnend', 34, 22, '1997-07-24');
INSERT INTO actor VALUES (14, 'Fithock Steardou', 'FIN', 'bumricksind', 39, 25, '1985-07-25');
INSERT INTO actor VALUES (15, 'Eric Walsh', 'SE', 'pumthoum', 69, 19, '1985-12-08');
INSERT INTO actor VALUES (16, 'Seamdrom Zuckster', 'DES', 'bumricksind', 49, 33, '2014-08-05');
INSERT INTO actor VALUES (17, 'Quanstussheam Jithet', 'LEG', 'pumthoum', 30, 28, '1986-10-18');
INSERT INTO actor VALUES (18, 'Moteandkur Quarream', 'SA', 'jandnimnend', 22, 7, '2019-09-27');
INSERT INTO actor VALUES (19, 'Bainkreat Draitutfle', 'SA', 'pumthoum', 49, 39, '2008-12-05');
INSERT INTO actor VALUES (20, 'Ivan Walsh', 'SA', 'pumthoum', 31, 6, '2016-12-22');
INSERT INTO actor VALUES (21, 'Drealrochi Badrarkrus', 'BR', 'Cork', 39, 33, '2023-03-27');
INSERT INTO actor VALUES (22, 'Oscar Baker', 'BR', 'bumricksind', 74, 25, '1989-11-01');
INSERT INTO actor VALUES (23, 'Lodoumclail Thumdroul', 'BR', 'Cork', 37, 22, '1985-02-25');
INSERT INTO actor VALUES (24, 'Geamfirplim Valkous', 'LEG', 'pumthoum', 69, 33, '1996-10-12');
INSERT INTO actor VALUES (25, 'Shusbrom Thepeattrouck', 'SE', 'Cork', 35, 36, '2023-06-04');
INSERT INTO actor VALUES (26, 'Skomkea Skarmul', 'SA', 'jandnimnend', 18, 22, '2012-12-15');
INSERT INTO actor VALUES (27, 'Sulgrim Vemteassa', 'BR', 'jandnimnend', 60, 13, '2017-12-22');
INSERT INTO actor VALUES (28, 'Grurbankrear Paivoun', 'DES', 'Cork', 49, 21, '1988-05-11');
INSERT INTO actor VALUES (29, 'Elena Quist', 'LEG', 'pumthoum', 70, 6, '2005-07-22');
INSERT INTO actor VALUES (30, 'Thunend Quenbret', 'DES', 'jandnimnend', 24, 7, '1999-09-23');
INSERT INTO actor VALUES (31, 'Daisy Park', 'LEG', 'pumthoum', 78, 21, '2019-01-09');
INSERT INTO actor VALUES (32, 'Teaskeackjun Plaskraiflou', 'SE', 'pumthoum', 61, 10, '1988-06-22');
INSERT INTO actor VALUES (33, 'David Kaya', 'SA', 'pumthoum', 71, 31, '2019-06-27');
INSERT INTO actor VALUES (34, 'Tara Price', 'DES', 'Cork', 33, 39, '1995-08-20');
INSERT INTO actor VALUES (35, 'Kaifearwus Thouflim', 'FIN', 'Cork', 24, 7, '2010-04-05');
INSERT INTO actor VALUES (36, 'Peter Tanaka', 'SA', 'pumthoum', 67, 7, '2014-06-01');
CREATE TABLE costumes (
  cost_no INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  hue TEXT NOT NULL,
  stars INTEGER NOT NULL,
  wgt INTEGER NOT NULL,
  mfd TEXT NOT NULL
);
INSERT INTO costumes VALUES (1, 'Ancient Summit', 'rare', 'teckkrar', 92, 548, '1967-07-03');
INSERT INTO costumes VALUES (2, 'Grand Rose', 'vintage', 'teckkrar', 61, 37, '1982-03-12');
INSERT INTO costumes VALUES (3, 'Cheatmairsind Plaindfontror', 'rare', 'teckkrar', 98, 864, '1962-03-17');
INSERT INTO costumes VALUES (4, 'Zomshailvol Fleatbror', 'chilflou', 'teckkrar', 99, 422, '2002-12-12');
INSERT INTO costumes VALUES (5, 'Malsouck Chosdour', 'modern', 'green', 37, 409, '1985-09-11');
INSERT INTO costumes VALUES (6, 'Kandrakroum Graflenthock', 'chilflou', 'teckkrar', 18, 484, '1980-01-04');
INSERT INTO costumes VALUES (7, 'Pajal Broukaim', 'modern', 'pink', 89, 37, '1978-04-27');
INSERT INTO costumes VALUES (8, 'Sefot Krousaindgund', 'rare', 'wounsiwa', 73, 797, '2008-08-24');
INSERT INTO costumes VALUES (9, 'Zaickcloun Quesbrairbrem', 'vintage', 'teckkrar', 100, 159, '2005-08-11');
INSERT INTO costumes VALUES (10, 'Clidrouck Quaintourtain', 'rare', 'green', 24, 734, '1999-05-17');
INSERT INTO costumes VALUES (11, 'Ancient Beacon', 'vintage', 'red', 54, 113, '1975-09-14');
INSERT INTO costumes VALUES (12, 'Ancient Raven', 'chilflou', 'wounsiwa', 60, 760, '2011-06-24');
INSERT INTO costumes VALUES (13, 'Velvet Summit', 'limited', 'green', 50, 42, '2003-12-17');
INSERT INTO costumes VALUES (14, 'Crystal Tiger', 'modern', 'teckkrar', 12, 102, '1982-01-27');
INSERT INTO costumes VALUES (15, 'Ancient Willow', 'vintage', 'green', 27, 749, '1963-12-03');
INSERT INTO costumes VALUES (16, 'Mighty Meadow', 'vintage', 'red', 32, 588, '1967-07-01');
INSERT INTO costumes VALUES (17, 'Trendhe Leashean', 'rare', 'green', 95, 615, '1985-09-12');
INSERT INTO costumes VALUES (18, 'Wanddeawack Drotpeck', 'modern', 'green', 82, 846, '1984-09-05');
INSERT INTO costumes VALUES (19, 'Molzou Packquubam', 'rare', 'green', 45, 571, '1985-04-02');
INSERT INTO costumes VALUES (20, 'Chuckwojock Shicleack', 'limited', 'red', 15, 161, '1965-10-17');
INSERT INTO costumes VALUES (21, 'Sendzi Virpearches', 'rare', 'wounsiwa', 54, 274, '1985-03-28');
INSERT INTO costumes VALUES (22, 'Laingretla Skaindflindflin', 'limited', 'wounsiwa', 27, 114, '1977-12-03');
INSERT INTO costumes VALUES (23, 'Noble Storm', 'vintage', 'wounsiwa', 80, 327, '1996-04-24');
INSERT INTO costumes VALUES (24, 'Royal Willow', 'modern', 'white', 15, 155, '1993-06-02');
INSERT INTO costumes VALUES (25, 'Jeanem Quaickras', 'rare', 'teckkrar', 28, 639, '1982-06-28');
INSERT INTO costumes VALUES (26, 'Graickchair Shutratzi', 'vintage', 'pink', 57, 360, '1997-10-22');
INSERT INTO costumes VALUES (27, 'Secret Falcon', 'rare', 'red', 45, 699, '1977-09-06');
INSERT INTO costumes VALUES (28, 'Woulkockshot Lailzickgait', 'vintage', 'green', 83, 434, '1960-04-10');
INSERT INTO costumes VALUES (29, 'Plainfour Pleamda', 'vintage', 'teckkrar', 6, 789, '2007-06-11');
INSERT INTO costumes VALUES (30, 'Zunddounddin Peackkrit', 'limited', 'red', 93, 569, '1972-09-02');
INSERT INTO costumes VALUES (31, 'Sweet Beacon', 'limited', 'red', 31, 713, '1991-07-21');
INSERT INTO costumes VALUES (32, 'Brargrustram Bitstam', 'limited', 'teckkrar', 90, 789, '1976-02-28');
CREATE TABLE tbl_rehearsal (
  rhr_no INTEGER PRIMARY KEY,
  rhr_no_x TEXT NOT NULL,
  ssn TEXT NOT NULL,
  paid_by TEXT NOT NULL,
  cnt INTEGER NOT NULL,
  rebate INTEGER NOT NULL,
  date TEXT NOT NULL,
  by_actor INTEGER NOT NULL,
  costume_key INTEGER NOT NULL,
  FOREIGN KEY (by_actor) REFERENCES actor(actr_id),
  FOREIGN KEY (costume_key) REFERENCES costumes(cost_no)
);
INSERT INTO tbl_rehearsal VALUES (1, 'P282', 'winter', 'koundstunam', 167, 16, '2022-03-12', 29, 23);
INSERT INTO tbl_rehearsal VALUES (2, 'P244', 'vutshearflil', 'diwum', 47, 9, '2015-11-06', 5, 9);
INSERT INTO tbl_rehearsal VALUES (3, 'P352', 'flanplor', 'diwum', 268, 34, '2022-02-28', 5, 7);
INSERT INTO tbl_rehearsal VALUES (4, 'P436', 'vutshearflil', 'diwum', 201, 38, '2015-07-12', 15, 1);
INSERT INTO tbl_rehearsal VALUES (5, 'P823', 'winter', 'diwum', 252, 24, '2019-04-08', 15, 17);
INSERT INTO tbl_rehearsal VALUES (6, 'P471', 'spring', 'koundstunam', 279, 44, '2021-04-11', 8, 16);
INSERT INTO tbl_rehearsal VALUES (7, 'P680', 'flanplor', 'diwum', 90, 28, '2022-02-17', 23, 14);
INSERT INTO tbl_rehearsal VALUES (8, 'P382', 'vutshearflil', 'diwum', 161, 14, '2023-11-27', 14, 4);
INSERT INTO tbl_rehearsal VALUES (9, 'P287', 'flanplor', 'thuclaickrel', 98, 49, '2010-04-02', 19, 10);
INSERT INTO tbl_rehearsal VALUES (10, 'P639', 'flanplor', 'diwum', 182, 53, '2022-08-13', 13, 25);
INSERT INTO tbl_rehearsal VALUES (11, 'P292', 'vutshearflil', 'thuclaickrel', 186, 48, '2021-11-15', 35, 21);
INSERT INTO tbl_rehearsal VALUES (12, 'P350', 'flanplor', 'transfer', 167, 54, '2024-08-01', 22, 16);
INSERT INTO tbl_rehearsal VALUES (13, 'P668', 'flanplor', 'diwum', 256, 47, '2023-09-25', 28, 24);
INSERT INTO tbl_rehearsal VALUES (14, 'P421', 'flanplor', 'koundstunam', 236, 15, '2015-05-10', 18, 26);
INSERT INTO tbl_rehearsal VALUES (15, 'P482', 'flanplor', 'diwum', 93, 33, '2019-12-02', 36, 28);
INSERT INTO tbl_rehearsal VALUES (16, 'P164', 'flanplor', 'transfer', 42, 31, '2015-12-05', 16, 16);
INSERT INTO tbl_rehearsal VALUES (17, 'P917', 'flanplor', 'diwum', 25, 59, '2012-08-17', 29, 9);
INSERT INTO tbl_rehearsal VALUES (18, 'P561', 'winter', 'thuclaickrel', 174, 1, '2012-08-20', 36, 10);
INSERT INTO tbl_rehearsal VALUES (19, 'P442', 'spring', 'diwum', 20, 47, '2018-07-09', 21, 1);
INSERT INTO tbl_rehearsal VALUES (20, 'P687', 'vutshearflil', 'diwum', 244, 15, '2015-10-07', 1, 4);
INSERT INTO tbl_rehearsal VALUES (21, 'P778', 'winter', 'transfer', 56, 37, '2010-07-13', 15, 17);
INSERT INTO tbl_rehearsal VALUES (22, 'P991', 'flanplor', 'diwum', 212, 39, '2017-10-11', 15, 15);
INSERT INTO tbl_rehearsal VALUES (23, 'P251', 'winter', 'diwum', 83, 54, '2015-02-28', 33, 26);
INSERT INTO tbl_rehearsal VALUES (24, 'P383', 'winter', 'diwum', 66, 39, '2023-11-01', 29, 18);
INSERT INTO tbl_rehearsal VALUES (25, 'P899', 'vutshearflil', 'transfer', 296, 48, '2018-09-23', 31, 13);
INSERT INTO tbl_rehearsal VALUES (26, 'P305', 'flanplor', 'diwum', 72, 14, '2021-07-18', 29, 24);
INSERT INTO tbl_rehearsal VALUES (27, 'P408', 'vutshearflil', 'thuclaickrel', 202, 17, '2022-10-16', 15, 24);
INSERT INTO tbl_rehearsal VALUES (28, 'P619', 'vutshearflil', 'diwum', 258, 46, '2020-09-07', 3, 24);
INSERT INTO tbl_rehearsal VALUES (29, 'P162', 'winter', 'diwum', 233, 17, '2013-01-11', 1, 22);
INSERT INTO tbl_rehearsal VALUES (30, 'P168', 'vutshearflil', 'diwum', 172, 6, '2022-11-23', 16, 28);
INSERT INTO tbl_rehearsal VALUES (31, 'P915', 'flanplor', 'transfer', 13, 57, '2022-12-09', 8, 20);
INSERT INTO tbl_rehearsal VALUES (32, 'P257', 'flanplor', 'koundstunam', 206, 11, '2018-12-04', 9, 4);
INSERT INTO tbl_rehearsal VALUES (33, 'P982', 'vutshearflil', 'diwum', 70, 2, '2013-12-13', 16, 24);
INSERT INTO tbl_rehearsal VALUES (34, 'P983', 'winter', 'thuclaickrel', 66, 49, '2012-02-25', 3, 10);
INSERT INTO tbl_rehearsal VALUES (35, 'P988', 'spring', 'diwum', 124, 22, '2024-02-15', 15, 16);
INSERT INTO tbl_rehearsal VALUES (36, 'P993', 'vutshearflil', 'diwum', 129, 21, '2018-11-13', 5, 20);
INSERT INTO tbl_rehearsal VALUES (37, 'P796', 'flanplor', 'thuclaickrel', 105, 5, '2012-02-15', 18, 10);
INSERT INTO tbl_rehearsal VALUES (38, 'P413', 'spring', 'diwum', 222, 23, '2014-09-18', 5, 21);
INSERT INTO tbl_rehearsal VALUES (39, 'P920', 'winter', 'thuclaickrel', 78, 17, '2020-08-01', 25, 1);
INSERT INTO tbl_rehearsal VALUES (40, 'P911', 'vutshearflil', 'thuclaickrel', 109, 26, '2010-01-21', 3, 15);
INSERT INTO tbl_rehearsal VALUES (41, 'P335', 'vutshearflil', 'diwum', 162, 5, '2011-02-10', 20, 7);
INSERT INTO tbl_rehearsal VALUES (42, 'P699', 'flanplor', 'diwum', 103, 23, '2015-03-13', 26, 14);
INSERT INTO tbl_rehearsal VALUES (43, 'P976', 'vutshearflil', 'transfer', 216, 41, '2019-09-01', 15, 14);
INSERT INTO tbl_rehearsal VALUES (44, 'P939', 'vutshearflil', 'transfer', 162, 37, '2013-07-01', 23, 26);
INSERT INTO tbl_rehearsal VALUES (45, 'P955', 'vutshearflil', 'diwum', 145, 1, '2013-01-21', 28, 16);
INSERT INTO tbl_rehearsal VALUES (46, 'P844', 'winter', 'diwum', 279, 53, '2013-03-12', 18, 31);
INSERT INTO tbl_rehearsal VALUES (47, 'P399', 'spring', 'diwum', 257, 7, '2014-05-05', 3, 4);
INSERT INTO tbl_rehearsal VALUES (48, 'P539', 'winter', 'diwum', 13, 60, '2015-02-13', 30, 10);
INSERT INTO tbl_rehearsal VALUES (49, 'P178', 'vutshearflil', 'diwum', 76, 13, '2011-01-06', 35, 5);
INSERT INTO tbl_rehearsal VALUES (50, 'P768', 'flanplor', 'koundstunam', 250, 24, '2013-11-14', 18, 1);
INSERT INTO tbl_rehearsal VALUES (51, 'P337', 'flanplor', 'diwum', 214, 46, '2016-05-01', 27, 1);
INSERT INTO tbl_rehearsal VALUES (52, 'P672', 'vutshearflil', 'thuclaickrel', 92, 17, '2010-05-27', 15, 10);
INSERT INTO tbl_rehearsal VALUES (53, 'P381', 'flanplor', 'diwum', 60, 4, '2016-09-01', 10, 5);
INSERT INTO tbl_rehearsal VALUES (54, 'P420', 'winter', 'diwum', 243, 21, '2012-11-28', 27, 26);
INSERT INTO tbl_rehearsal VALUES (55, 'P462', 'winter', 'thuclaickrel', 140, 59, '2010-10-05', 35, 23);
INSERT INTO tbl_rehearsal VALUES (56, 'P697', 'vutshearflil', 'transfer', 76, 29, '2024-08-02', 26, 10);
INSERT INTO tbl_rehearsal VALUES (57, 'P363', 'spring', 'diwum', 42, 56, '2012-12-28', 20, 14);
INSERT INTO tbl_rehearsal VALUES (58, 'P548', 'winter', 'koundstunam', 51, 11, '2016-07-05', 15, 26);
INSERT INTO tbl_rehearsal VALUES (59, 'P101', 'flanplor', 'diwum', 8, 1, '2013-07-18', 10, 26);
INSERT INTO tbl_rehearsal VALUES (60, 'P744', 'winter', 'transfer', 188, 41, '2022-03-21', 29, 20);
INSERT INTO tbl_rehearsal VALUES (61, 'P329', 'winter', 'thuclaickrel', 221, 19, '2012-10-07', 33, 15);
INSERT INTO tbl_rehearsal VALUES (62, 'P618', 'flanplor', 'diwum', 38, 49, '2010-06-03', 20, 28);
INSERT INTO tbl_rehearsal VALUES (63, 'P271', 'flanplor', 'diwum', 240, 18, '2017-08-16', 18, 1);
INSERT INTO tbl_rehearsal VALUES (64, 'P464', 'spring', 'diwum', 15, 40, '2010-06-18', 9, 8);
INSERT INTO tbl_rehearsal VALUES (65, 'P169', 'flanplor', 'diwum', 51, 23, '2018-04-18', 28, 27);
INSERT INTO tbl_rehearsal VALUES (66, 'P669', 'vutshearflil', 'diwum', 221, 43, '2013-06-22', 17, 8);
INSERT INTO tbl_rehearsal VALUES (67, 'P467', 'vutshearflil', 'diwum', 219, 47, '2021-04-19', 28, 28);
INSERT INTO tbl_rehearsal VALUES (68, 'P519', 'flanplor', 'diwum', 48, 6, '2013-09-06', 21, 7);
INSERT INTO tbl_rehearsal VALUES (69, 'P834', 'vutshearflil', 'diwum', 156, 59, '2015-03-09', 14, 17);
INSERT INTO tbl_rehearsal VALUES (70, 'P977', 'flanplor', 'transfer', 234, 17, '2020-08-24', 20, 26);
INSERT INTO tbl_rehearsal VALUES (71, 'P907', 'flanplor', 'diwum', 107, 24, '2022-02-02', 3, 4);
INSERT INTO tbl_rehearsal VALUES (72, 'P195', 'vutshearflil', 'transfer', 290, 42, '2018-10-18', 35, 4);
INSERT INTO tbl_rehearsal VALUES (73, 'P945', 'vutshearflil', 'transfer', 212, 52, '2014-09-07', 3, 4);
INSERT INTO tbl_rehearsal VALUES (74, 'P516', 'spring', 'diwum', 133, 33, '2012-05-18', 18, 1);
INSERT INTO tbl_rehearsal VALUES (75, 'P630', 'winter', 'diwum', 99, 31, '2014-12-17', 29, 15);
INSERT INTO tbl_rehearsal VALUES (76, 'P226', 'winter', 'diwum', 20, 44, '2021-08-14', 23, 23);
INSERT INTO tbl_rehearsal VALUES (77, 'P259', 'flanplor', 'transfer', 159, 12, '2017-02-05', 29, 1);
INSERT INTO tbl_rehearsal VALUES (78, 'P492', 'winter', 'diwum', 1, 20, '2021-09-15', 20, 24);
INSERT INTO tbl_rehearsal VALUES (79, 'P809', 'vutshearflil', 'diwum', 33, 55, '2016-10-08', 29, 14);
INSERT INTO tbl_rehearsal VALUES (80, 'P441', 'vutshearflil', 'diwum', 215, 57, '2023-01-06', 35, 8);
INSERT INTO tbl_rehearsal VALUES (81, 'P864', 'flanplor', 'diwum', 257, 3, '2013-11-19', 27, 21);
INSERT INTO tbl_rehearsal VALUES (82, 'P882', 'flanplor', 'thuclaickrel', 128, 20, '2024-11-17', 12, 4);
INSERT INTO tbl_rehearsal VALUES (83, 'P756', 'flanplor', 'diwum', 67, 3, '2017-10-15', 15, 26);
INSERT INTO tbl_rehearsal VALUES (84, 'P707', 'vutshearflil', 'thuclaickrel', 135, 12, '2015-04-13', 3, 16);
INSERT INTO tbl_rehearsal VALUES (85, 'P908', 'vutshearflil', 'thuclaickrel', 51, 8, '2013-02-03', 35, 16);
INSERT INTO tbl_rehearsal VALUES (86, 'P684', 'flanplor', 'diwum', 183, 60, '2023-07-11', 5, 4);
INSERT INTO tbl_rehearsal VALUES (87, 'P636', 'winter', 'koundstunam', 145, 58, '2018-02-16', 8, 18);
INSERT INTO tbl_rehearsal VALUES (88, 'P837', 'vutshearflil', 'transfer', 92, 17, '2022-06-02', 36, 22);
INSERT INTO tbl_rehearsal VALUES (89, 'P291', 'winter', 'koundstunam', 71, 43, '2018-11-21', 3, 18);
INSERT INTO tbl_rehearsal VALUES (90, 'P876', 'winter', 'transfer', 257, 22, '2010-04-03', 21, 1);
INSERT INTO tbl_rehearsal VALUES (91, 'P181', 'winter', 'diwum', 80, 10, '2010-01-23', 23, 5);
INSERT INTO tbl_rehearsal VALUES (92, 'P900', 'spring', 'diwum', 287, 45, '2011-01-28', 15, 24);
INSERT INTO tbl_rehearsal VALUES (93, 'P660', 'flanplor', 'diwum', 291, 57, '2017-08-10', 22, 5);
INSERT INTO tbl_rehearsal VALUES (94, 'P412', 'winter', 'diwum', 117, 31, '2021-04-05', 16, 8);
INSERT INTO tbl_rehearsal VALUES (95, 'P643', 'winter', 'diwum', 299, 5, '2021-03-17', 35, 8);
INSERT INTO tbl_rehearsal VALUES (96, 'P649', 'flanplor', 'diwum', 230, 30, '2014-03-12', 21, 24);
INSERT INTO tbl_rehearsal VALUES (97, 'P239', 'vutshearflil', 'transfer', 35, 23, '2023-09-22', 35, 10);
INSERT INTO tbl_rehearsal VALUES (98, 'P897', 'flanplor', 'transfer', 221, 50, '2021-04-20', 25, 26);
INSERT INTO tbl_rehearsal VALUES (99, 'P505', 'vutshearflil', 'thuclaickrel', 277, 14, '2022-12-24', 1, 10);
INSERT INTO tbl_rehearsal VALUES (100, 'P696', 'vutshearflil', 'diwum', 83, 47, '2017-08-11', 19, 14);
INSERT INTO tbl_rehearsal VALUES (101, 'P847', 'flanplor', 'transfer', 280, 28, '2014-05-02', 3, 1);
INSERT INTO tbl_rehearsal VALUES (102, 'P404', 'winter', 'thuclaickrel', 79, 56, '2024-09-07', 36, 22);
INSERT INTO tbl_rehearsal VALUES (103, 'P549', 'flanplor', 'diwum', 188, 18, '2010-09-08', 14, 4);
INSERT INTO tbl_rehearsal VALUES (104, 'P723', 'flanplor', 'diwum', 164, 55, '2023-08-18', 31, 17);
INSERT INTO tbl_rehearsal VALUES (105, 'P806', 'winter', 'diwum', 132, 19, '2015-05-18', 10, 10);
INSERT INTO tbl_rehearsal VALUES (106, 'P819', 'vutshearflil', 'thuclaickrel', 300, 52, '2024-01-11', 25, 21);
INSERT INTO tbl_rehearsal VALUES (107, 'P510', 'vutshearflil', 'diwum', 259, 0, '2015-05-28', 9, 15);
INSERT INTO tbl_rehearsal VALUES (108, 'P718', 'vutshearflil', 'diwum', 239, 27, '2021-06-21', 18, 24);
INSERT INTO tbl_rehearsal VALUES (109, 'P478', 'winter', 'diwum', 68, 2, '2013-08-24', 36, 8);
INSERT INTO tbl_rehearsal VALUES (110, 'P304', 'vutshearflil', 'diwum', 258, 5, '2015-03-23', 22, 23);
INSERT INTO tbl_rehearsal VALUES (111, 'P764', 'winter', 'thuclaickrel', 41, 43, '2023-10-23', 3, 1);
INSERT INTO tbl_rehearsal VALUES (112, 'P845', 'winter', 'diwum', 256, 42, '2011-07-16', 16, 8);
INSERT INTO tbl_rehearsal VALUES (113, 'P385', 'vutshearflil', 'diwum', 291, 33, '2017-02-09', 15, 15);
INSERT INTO tbl_rehearsal VALUES (114, 'P540', 'winter', 'diwum', 285, 37, '2024-04-22', 13, 1);
INSERT INTO tbl_rehearsal VALUES (115, 'P260', 'winter', 'diwum', 220, 7, '2012-03-20', 27, 15);
INSERT INTO tbl_rehearsal VALUES (116, 'P170', 'flanplor', 'transfer', 164, 6, '2022-01-07', 14, 15);
INSERT INTO tbl_rehearsal VALUES (117, 'P107', 'flanplor', 'diwum', 142, 14, '2021-06-02', 13, 21);
INSERT INTO tbl_rehearsal VALUES (118, 'P742', 'vutshearflil', 'diwum', 221, 1, '2018-05-05', 9, 5);
INSERT INTO tbl_rehearsal VALUES (119, 'P623', 'flanplor', 'diwum', 121, 5, '2011-10-06', 28, 14);
INSERT INTO tbl_rehearsal VALUES (120, 'P595', 'spring', 'diwum', 1, 28, '2012-12-04', 33, 7);
