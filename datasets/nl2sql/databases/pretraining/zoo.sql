CREATE TABLE keepers (
  kpr_id INTEGER PRIMARY KEY,
  keeper_name TEXT NOT NULL,
  loc TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  hgt_cm INTEGER NOT NULL,
  salary INTEGER NOT NULL,
  b_date TEXT NOT NULL
);
INSERT INTO keepers VALUES (1, 'Dalflun Flaswebait', 'Toronto', 'Chile', 156, 8453, '1993-09-28');
INSERT INTO keepers VALUES (2, 'Sundfli Jindthend', 'Ghent', 'Italy', 192, 2670, '1958-12-07');
INSERT INTO keepers VALUES (3, 'Oscar Silva', 'Lima', 'shaickvol', 183, 7326, '1988-08-28');
INSERT INTO keepers VALUES (4, 'Geckreallu Vindtazack', 'zertrock', 'Austria', 183, 6576, '1952-10-21');
INSERT INTO keepers VALUES (5, 'Drouckpaiflo Thourgot', 'zertrock', 'Sweden', 182, 1403, '1997-04-04');
INSERT INTO keepers VALUES (6, 'Tulfaickgin Brourvail', 'zertrock', 'Italy', 190, 6190, '1970-05-11');
INSERT INTO keepers VALUES (7, 'Ivan Tanaka', 'Lima', 'shaickvol', 174, 1989, '1978-12-28');
INSERT INTO keepers VALUES (8, 'Dukromem Brobreandsuck', 'Toronto', 'Chile', 162, 9745, '1955-04-14');
INSERT INTO keepers VALUES (9, 'Trorounjund Floujail', 'Ghent', 'shaickvol', 198, 4710, '1973-07-08');
INSERT INTO keepers VALUES (10, 'Clara Price', 'zertrock', 'Austria', 196, 6544, '1949-12-16');
INSERT INTO keepers VALUES (11, 'Heshair Wearstumfor', 'zertrock', 'Austria', 188, 2544, '1993-01-01');
INSERT INTO keepers VALUES (12, 'Jack Grant', 'zertrock', 'Austria', 159, 6530, '1950-10-06');
INSERT INTO keepers VALUES (13, 'Saisfleantreal Pimsulgran', 'Ghent', 'Chile', 169, 8312, '1972-05-04');
INSERT INTO keepers VALUES (14, 'Flompeal Thouteangot', 'Ghent', 'shaickvol', 172, 9087, '1986-06-12');
INSERT INTO keepers VALUES (15, 'Treackclu Drealsasquea', 'Toronto', 'Austria', 166, 4467, '1952-06-01');
INSERT INTO keepers VALUES (16, 'Marco Hughes', 'Ghent', 'shaickvol', 205, 8647, '1975-12-19');
INSERT INTO keepers VALUES (17, 'Jack Klein', 'zertrock', 'Sweden', 180, 5211, '2002-11-25');
INSERT INTO keepers VALUES (18, 'Gina Baker', 'Ghent', 'Chile', 205, 8245, '1993-01-27');
INSERT INTO keepers VALUES (19, 'Plaindtheasbait Plubesu', 'zertrock', 'Austria', 159, 8933, '1991-01-01');
INSERT INTO keepers VALUES (20, 'Peter Davis', 'Toronto', 'Austria', 170, 6438, '1964-02-19');
INSERT INTO keepers VALUES (21, 'Breadrounlea Tatpeandgaind', 'Nantes', 'Sweden', 190, 5707, '1992-07-24');
INSERT INTO keepers VALUES (22, 'Chistous Mismomkril', 'Nantes', 'Italy', 168, 2169, '1976-01-25');
INSERT INTO keepers VALUES (23, 'Ben Green', 'Toronto', 'shaickvol', 193, 3090, '1980-01-03');
INSERT INTO keepers VALUES (24, 'Wendy Nash', 'Ghent', 'Sweden', 204, 8418, '1971-02-25');
CREATE TABLE all_animals (
  animal_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  color TEXT NOT NULL,
  cond TEXT NOT NULL,
  stock INTEGER NOT NULL,
  score_t INTEGER NOT NULL,
  purchase_dt TEXT NOT NULL
);
INSERT INTO all_animals VALUES (1, 'Lamnur Thindfean', 'skeachaick', 'SUC', 334, 93, '2010-10-12');
INSERT INTO all_animals VALUES (2, 'Rousram Bruquousham', 'pink', 'BOU', 103, 43, '2001-03-22');
INSERT INTO all_animals VALUES (3, 'Lucky Lantern', 'pink', 'PIT', 205, 5, '2016-09-23');
INSERT INTO all_animals VALUES (4, 'Grand Summit', 'white', 'BOU', 189, 4, '2004-01-28');
INSERT INTO all_animals VALUES (5, 'Dreckpindclind Jitris', 'white', 'KAS', 248, 58, '2006-10-24');
INSERT INTO all_animals VALUES (6, 'Rolou Grouton', 'skeachaick', 'BOU', 314, 7, '2015-01-24');
INSERT INTO all_animals VALUES (7, 'Grogrol Sotquickshum', 'white', 'PIT', 284, 40, '2008-02-16');
INSERT INTO all_animals VALUES (8, 'Lutfla Zickgreandnai', 'grey', 'BOU', 118, 37, '2013-08-04');
INSERT INTO all_animals VALUES (9, 'Veckbrouckchoul Zindthitgres', 'white', 'BOU', 301, 62, '2022-12-17');
INSERT INTO all_animals VALUES (10, 'Krolnendthock Honqueat', 'grey', 'KAS', 40, 49, '2019-09-14');
INSERT INTO all_animals VALUES (11, 'Tourmeatran Fleatwu', 'pink', 'SUC', 322, 22, '2024-03-02');
INSERT INTO all_animals VALUES (12, 'Jaistait Pourair', 'white', 'BOU', 283, 35, '2014-02-20');
INSERT INTO all_animals VALUES (13, 'Treatpus Watfisclan', 'white', 'KAS', 75, 58, '2020-01-10');
INSERT INTO all_animals VALUES (14, 'Geasrair Thainplondgend', 'pink', 'KAS', 279, 35, '2007-12-26');
INSERT INTO all_animals VALUES (15, 'Rapid Tiger', 'white', 'PIT', 277, 25, '2002-06-02');
INSERT INTO all_animals VALUES (16, 'Rapid Beacon', 'white', 'KAS', 370, 72, '2007-12-23');
INSERT INTO all_animals VALUES (17, 'Talgrandgur Zorthas', 'skeachaick', 'KAS', 41, 28, '2004-04-02');
INSERT INTO all_animals VALUES (18, 'Bindwumclout Nasvai', 'grey', 'KAS', 65, 79, '2007-01-16');
INSERT INTO all_animals VALUES (19, 'Frozen Raven', 'pink', 'BOU', 229, 94, '2013-12-08');
INSERT INTO all_animals VALUES (20, 'Noskock Rodrit', 'grey', 'PIT', 62, 5, '1999-03-13');
INSERT INTO all_animals VALUES (21, 'Thusheckbret Dimstaiswam', 'white', 'BOU', 157, 6, '2018-02-06');
INSERT INTO all_animals VALUES (22, 'Misty Lotus', 'skeachaick', 'SUC', 253, 90, '2009-11-13');
INSERT INTO all_animals VALUES (23, 'Learbru Thealskes', 'skeachaick', 'SUC', 244, 50, '2012-12-21');
INSERT INTO all_animals VALUES (24, 'Happy Pebble', 'skeachaick', 'SUC', 130, 58, '2003-05-12');
INSERT INTO all_animals VALUES (25, 'Bajot Kunwous', 'pink', 'KAS', 76, 100, '2017-03-19');
INSERT INTO all_animals VALUES (26, 'Noble Maple', 'skeachaick', 'SUC', 125, 81, '2010-11-02');
INSERT INTO all_animals VALUES (27, 'Meamfais Chairchain', 'white', 'BOU', 253, 2, '2022-07-23');
INSERT INTO all_animals VALUES (28, 'Vomkritva Thousgraickhim', 'white', 'KAS', 33, 57, '2013-05-11');
INSERT INTO all_animals VALUES (29, 'Lamonhil Sorshandpis', 'skeachaick', 'SUC', 370, 73, '2012-06-21');
INSERT INTO all_animals VALUES (30, 'Noulkon Kundgrom', 'white', 'BOU', 256, 53, '1999-08-22');
CREATE TABLE feeding (
  feed_id INTEGER PRIMARY KEY,
  feed_no_x TEXT NOT NULL,
  weather TEXT NOT NULL,
  quarter TEXT NOT NULL,
  visitors INTEGER NOT NULL,
  outlay INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  fk_keep INTEGER NOT NULL,
  anm_ref INTEGER NOT NULL,
  FOREIGN KEY (fk_keep) REFERENCES keepers(kpr_id),
  FOREIGN KEY (anm_ref) REFERENCES all_animals(animal_id)
);
INSERT INTO feeding VALUES (1, 'T736', 'cloudy', 'spring', 587, 2599, '2018-07-25', 13, 20);
INSERT INTO feeding VALUES (2, 'T209', 'foggy', 'quaindsu', 352, 113, '2012-07-05', 6, 16);
INSERT INTO feeding VALUES (3, 'T229', 'rainy', 'quaindsu', 819, 1175, '2010-05-23', 14, 19);
INSERT INTO feeding VALUES (4, 'T851', 'cloudy', 'quaindsu', 455, 1272, '2017-11-04', 3, 6);
INSERT INTO feeding VALUES (5, 'T750', 'cloudy', 'spring', 767, 232, '2015-01-23', 14, 12);
INSERT INTO feeding VALUES (6, 'T598', 'rainy', 'spring', 813, 2551, '2020-12-21', 24, 25);
INSERT INTO feeding VALUES (7, 'T709', 'snowy', 'sounson', 903, 160, '2011-10-02', 13, 25);
INSERT INTO feeding VALUES (8, 'T795', 'rainy', 'sounson', 231, 2215, '2018-07-14', 6, 26);
INSERT INTO feeding VALUES (9, 'T117', 'foggy', 'quaindsu', 33, 1698, '2023-08-07', 24, 9);
INSERT INTO feeding VALUES (10, 'T863', 'sunny', 'sounson', 634, 1077, '2024-07-03', 7, 2);
INSERT INTO feeding VALUES (11, 'T943', 'rainy', 'spring', 345, 1410, '2016-09-26', 7, 12);
INSERT INTO feeding VALUES (12, 'T172', 'cloudy', 'spring', 683, 525, '2015-11-27', 15, 2);
INSERT INTO feeding VALUES (13, 'T872', 'sunny', 'spring', 167, 1607, '2024-08-04', 12, 3);
INSERT INTO feeding VALUES (14, 'T715', 'sunny', 'spring', 523, 1790, '2017-07-21', 7, 7);
INSERT INTO feeding VALUES (15, 'T874', 'cloudy', 'quaindsu', 364, 1057, '2017-05-07', 12, 20);
INSERT INTO feeding VALUES (16, 'T486', 'cloudy', 'spring', 733, 300, '2016-08-01', 24, 5);
INSERT INTO feeding VALUES (17, 'T465', 'rainy', 'sounson', 482, 1114, '2012-01-11', 13, 19);
INSERT INTO feeding VALUES (18, 'T502', 'foggy', 'welber', 402, 1900, '2012-08-20', 18, 26);
INSERT INTO feeding VALUES (19, 'T218', 'cloudy', 'spring', 211, 262, '2019-03-27', 15, 28);
INSERT INTO feeding VALUES (20, 'T913', 'cloudy', 'spring', 852, 2030, '2011-02-16', 17, 20);
INSERT INTO feeding VALUES (21, 'T100', 'snowy', 'quaindsu', 633, 463, '2020-03-09', 13, 22);
INSERT INTO feeding VALUES (22, 'T323', 'cloudy', 'spring', 148, 179, '2024-04-14', 13, 3);
INSERT INTO feeding VALUES (23, 'T505', 'rainy', 'welber', 40, 1275, '2022-08-03', 6, 22);
INSERT INTO feeding VALUES (24, 'T385', 'windy', 'quaindsu', 589, 2829, '2024-02-19', 13, 22);
INSERT INTO feeding VALUES (25, 'T271', 'rainy', 'sounson', 302, 2769, '2010-06-14', 11, 1);
INSERT INTO feeding VALUES (26, 'T771', 'windy', 'spring', 404, 2565, '2013-09-04', 2, 7);
INSERT INTO feeding VALUES (27, 'T539', 'rainy', 'quaindsu', 285, 941, '2017-11-01', 3, 20);
INSERT INTO feeding VALUES (28, 'T275', 'rainy', 'sounson', 447, 2834, '2010-07-06', 14, 2);
INSERT INTO feeding VALUES (29, 'T260', 'cloudy', 'sounson', 145, 2287, '2012-08-12', 18, 2);
INSERT INTO feeding VALUES (30, 'T347', 'cloudy', 'welber', 172, 762, '2023-07-02', 7, 9);
INSERT INTO feeding VALUES (31, 'T931', 'foggy', 'sounson', 464, 2624, '2020-03-25', 6, 7);
INSERT INTO feeding VALUES (32, 'T110', 'cloudy', 'welber', 76, 764, '2011-04-18', 17, 11);
INSERT INTO feeding VALUES (33, 'T227', 'rainy', 'spring', 635, 2445, '2019-05-26', 18, 12);
INSERT INTO feeding VALUES (34, 'T345', 'cloudy', 'quaindsu', 130, 889, '2023-03-07', 3, 30);
INSERT INTO feeding VALUES (35, 'T839', 'rainy', 'spring', 887, 2258, '2019-02-11', 15, 3);
INSERT INTO feeding VALUES (36, 'T606', 'rainy', 'welber', 396, 2429, '2018-08-28', 6, 3);
INSERT INTO feeding VALUES (37, 'T553', 'rainy', 'quaindsu', 440, 1396, '2020-04-27', 15, 2);
INSERT INTO feeding VALUES (38, 'T682', 'windy', 'quaindsu', 900, 1681, '2020-11-28', 2, 22);
INSERT INTO feeding VALUES (39, 'T456', 'windy', 'quaindsu', 404, 91, '2016-02-02', 11, 13);
INSERT INTO feeding VALUES (40, 'T445', 'windy', 'welber', 622, 21, '2011-01-02', 23, 9);
INSERT INTO feeding VALUES (41, 'T765', 'foggy', 'welber', 748, 2535, '2018-05-21', 7, 28);
INSERT INTO feeding VALUES (42, 'T737', 'sunny', 'quaindsu', 740, 2932, '2018-11-16', 5, 11);
INSERT INTO feeding VALUES (43, 'T830', 'foggy', 'sounson', 303, 2868, '2014-08-26', 3, 11);
INSERT INTO feeding VALUES (44, 'T141', 'sunny', 'quaindsu', 146, 2126, '2014-08-24', 6, 19);
INSERT INTO feeding VALUES (45, 'T711', 'windy', 'quaindsu', 662, 1172, '2013-01-10', 3, 6);
INSERT INTO feeding VALUES (46, 'T243', 'rainy', 'quaindsu', 705, 2633, '2024-12-19', 13, 28);
INSERT INTO feeding VALUES (47, 'T506', 'rainy', 'spring', 397, 846, '2018-03-27', 5, 9);
INSERT INTO feeding VALUES (48, 'T663', 'sunny', 'quaindsu', 316, 1036, '2017-03-26', 23, 19);
INSERT INTO feeding VALUES (49, 'T676', 'foggy', 'welber', 515, 1086, '2022-02-12', 11, 28);
INSERT INTO feeding VALUES (50, 'T681', 'rainy', 'quaindsu', 577, 2773, '2011-09-16', 6, 13);
INSERT INTO feeding VALUES (51, 'T467', 'rainy', 'quaindsu', 524, 2854, '2010-03-12', 18, 22);
INSERT INTO feeding VALUES (52, 'T714', 'rainy', 'quaindsu', 643, 990, '2012-03-05', 20, 28);
INSERT INTO feeding VALUES (53, 'T643', 'windy', 'quaindsu', 684, 2751, '2011-05-22', 14, 22);
INSERT INTO feeding VALUES (54, 'T282', 'snowy', 'sounson', 584, 1115, '2023-08-25', 6, 6);
INSERT INTO feeding VALUES (55, 'T405', 'foggy', 'welber', 937, 403, '2016-04-25', 18, 25);
INSERT INTO feeding VALUES (56, 'T568', 'windy', 'quaindsu', 180, 115, '2020-06-23', 14, 27);
INSERT INTO feeding VALUES (57, 'T107', 'rainy', 'quaindsu', 330, 515, '2024-03-25', 8, 27);
INSERT INTO feeding VALUES (58, 'T998', 'cloudy', 'welber', 68, 2887, '2019-09-11', 22, 1);
INSERT INTO feeding VALUES (59, 'T728', 'windy', 'quaindsu', 340, 2972, '2017-10-26', 12, 1);
INSERT INTO feeding VALUES (60, 'T451', 'cloudy', 'quaindsu', 305, 2342, '2021-05-13', 14, 24);
INSERT INTO feeding VALUES (61, 'T592', 'foggy', 'welber', 672, 714, '2019-04-13', 12, 20);
INSERT INTO feeding VALUES (62, 'T536', 'rainy', 'spring', 20, 1001, '2023-06-11', 8, 17);
INSERT INTO feeding VALUES (63, 'T511', 'sunny', 'sounson', 238, 2776, '2020-05-02', 15, 3);
INSERT INTO feeding VALUES (64, 'T223', 'rainy', 'spring', 859, 2552, '2023-04-28', 12, 2);
INSERT INTO feeding VALUES (65, 'T480', 'sunny', 'spring', 404, 460, '2010-03-07', 18, 11);
INSERT INTO feeding VALUES (66, 'T433', 'windy', 'spring', 150, 2166, '2023-11-11', 23, 1);
INSERT INTO feeding VALUES (67, 'T980', 'snowy', 'sounson', 889, 697, '2018-08-03', 13, 9);
INSERT INTO feeding VALUES (68, 'T695', 'cloudy', 'quaindsu', 173, 2722, '2015-03-19', 22, 25);
INSERT INTO feeding VALUES (69, 'T807', 'rainy', 'quaindsu', 752, 914, '2014-11-10', 13, 26);
INSERT INTO feeding VALUES (70, 'T525', 'snowy', 'quaindsu', 119, 1862, '2024-08-15', 13, 13);
INSERT INTO feeding VALUES (71, 'T629', 'snowy', 'quaindsu', 62, 652, '2011-04-19', 6, 3);
INSERT INTO feeding VALUES (72, 'T113', 'cloudy', 'spring', 946, 2609, '2022-12-22', 3, 13);
INSERT INTO feeding VALUES (73, 'T814', 'foggy', 'spring', 685, 2065, '2021-06-20', 12, 26);
INSERT INTO feeding VALUES (74, 'T653', 'windy', 'sounson', 271, 2798, '2018-05-07', 2, 22);
INSERT INTO feeding VALUES (75, 'T916', 'windy', 'quaindsu', 33, 851, '2021-11-01', 3, 3);
INSERT INTO feeding VALUES (76, 'T419', 'windy', 'welber', 42, 1311, '2012-07-24', 12, 2);
INSERT INTO feeding VALUES (77, 'T994', 'rainy', 'quaindsu', 352, 1852, '2021-09-05', 2, 1);
INSERT INTO feeding VALUES (78, 'T297', 'sunny', 'spring', 675, 1214, '2015-07-26', 13, 24);
INSERT INTO feeding VALUES (79, 'T924', 'sunny', 'quaindsu', 94, 2009, '2011-08-26', 9, 2);
INSERT INTO feeding VALUES (80, 'T142', 'snowy', 'sounson', 258, 666, '2015-12-19', 22, 1);
INSERT INTO feeding VALUES (81, 'T838', 'sunny', 'quaindsu', 543, 165, '2022-02-27', 13, 9);
INSERT INTO feeding VALUES (82, 'T950', 'windy', 'sounson', 402, 841, '2018-09-13', 6, 22);
INSERT INTO feeding VALUES (83, 'T778', 'sunny', 'sounson', 365, 118, '2012-03-04', 6, 28);
INSERT INTO feeding VALUES (84, 'T504', 'cloudy', 'quaindsu', 49, 805, '2023-05-18', 2, 7);
INSERT INTO feeding VALUES (85, 'T973', 'windy', 'welber', 504, 788, '2012-06-27', 1, 12);
INSERT INTO feeding VALUES (86, 'T945', 'sunny', 'sounson', 62, 854, '2024-07-13', 6, 26);
INSERT INTO feeding VALUES (87, 'T438', 'rainy', 'welber', 49, 1366, '2017-11-07', 13, 19);
INSERT INTO feeding VALUES (88, 'T273', 'windy', 'spring', 110, 2896, '2022-04-27', 5, 1);
INSERT INTO feeding VALUES (89, 'T655', 'windy', 'quaindsu', 184, 714, '2014-12-21', 12, 24);
INSERT INTO feeding VALUES (90, 'T674', 'rainy', 'spring', 74, 789, '2018-02-08', 12, 9);
INSERT INTO feeding VALUES (91, 'T408', 'windy', 'quaindsu', 604, 762, '2015-02-22', 11, 9);
INSERT INTO feeding VALUES (92, 'T708', 'windy', 'quaindsu', 451, 578, '2014-05-22', 3, 7);
INSERT INTO feeding VALUES (93, 'T809', 'windy', 'quaindsu', 152, 1072, '2015-08-28', 15, 28);
INSERT INTO feeding VALUES (94, 'T153', 'cloudy', 'quaindsu', 348, 222, '2020-04-25', 5, 13);
INSERT INTO feeding VALUES (95, 'T414', 'cloudy', 'quaindsu', 57, 1879, '2021-08-28', 24, 9);
INSERT INTO feeding VALUES (96, 'T779', 'windy', 'quaindsu', 790, 1832, '2020-05-10', 14, 20);
INSERT INTO feeding VALUES (97, 'T614', 'rainy', 'sounson', 215, 1021, '2019-03-18', 6, 28);
INSERT INTO feeding VALUES (98, 'T987', 'windy', 'spring', 571, 2027, '2011-10-16', 13, 28);
INSERT INTO feeding VALUES (99, 'T834', 'rainy', 'quaindsu', 52, 18, '2024-08-15', 6, 3);
INSERT INTO feeding VALUES (100, 'T281', 'sunny', 'spring', 303, 345, '2020-12-04', 2, 3);
INSERT INTO feeding VALUES (101, 'T854', 'cloudy', 'spring', 125, 2685, '2013-01-05', 3, 9);
INSERT INTO feeding VALUES (102, 'T989', 'windy', 'sounson', 858, 391, '2013-10-06', 14, 5);
INSERT INTO feeding VALUES (103, 'T959', 'cloudy', 'spring', 201, 2938, '2012-10-10', 3, 15);
INSERT INTO feeding VALUES (104, 'T111', 'snowy', 'sounson', 561, 416, '2018-11-17', 7, 6);
INSERT INTO feeding VALUES (105, 'T322', 'sunny', 'quaindsu', 820, 2069, '2017-06-17', 18, 28);
INSERT INTO feeding VALUES (106, 'T321', 'rainy', 'quaindsu', 266, 780, '2017-09-14', 18, 1);
INSERT INTO feeding VALUES (107, 'T693', 'sunny', 'quaindsu', 876, 1055, '2011-06-01', 9, 28);
INSERT INTO feeding VALUES (108, 'T501', 'snowy', 'quaindsu', 89, 697, '2011-02-11', 24, 1);
INSERT INTO feeding VALUES (109, 'T850', 'rainy', 'quaindsu', 381, 2438, '2016-05-15', 12, 20);
INSERT INTO feeding VALUES (110, 'T221', 'rainy', 'quaindsu', 274, 1947, '2017-06-11', 11, 9);
INSERT INTO feeding VALUES (111, 'T315', 'rainy', 'spring', 892, 2760, '2019-06-27', 17, 2);
INSERT INTO feeding VALUES (112, 'T649', 'snowy', 'quaindsu', 787, 1344, '2013-06-21', 24, 5);
INSERT INTO feeding VALUES (113, 'T951', 'rainy', 'spring', 239, 555, '2013-10-27', 13, 4);
INSERT INTO feeding VALUES (114, 'T968', 'sunny', 'quaindsu', 158, 2998, '2020-12-15', 1, 12);
INSERT INTO feeding VALUES (115, 'T911', 'foggy', 'spring', 285, 2543, '2014-01-10', 6, 28);
INSERT INTO feeding VALUES (116, 'T481', 'windy', 'sounson', 853, 320, '2018-09-03', 18, 3);
INSERT INTO feeding VALUES (117, 'T679', 'rainy', 'spring', 374, 2096, '2023-01-25', 3, 26);
INSERT INTO feeding VALUES (118, 'T763', 'cloudy', 'spring', 202, 2347, '2022-12-07', 13, 20);
INSERT INTO feeding VALUES (119, 'T738', 'cloudy', 'quaindsu', 695, 2189, '2015-05-05', 2, 3);
INSERT INTO feeding VALUES (120, 'T543', 'windy', 'welber', 927, 1212, '2013-07-13', 3, 24);
