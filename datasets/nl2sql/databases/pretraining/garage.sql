CREATE TABLE mechanic (
  mechanic_key INTEGER PRIMARY KEY,
  mechanic_title TEXT NOT NULL,
  mechanic_chenquuzeck TEXT NOT NULL,
  mechanic_shift TEXT NOT NULL,
  mechanic_spare_size INTEGER NOT NULL,
  mechanic_gross_speed INTEGER NOT NULL,
  mechanic_birthday TEXT NOT NULL
);
INSERT INTO mechanic VALUES (1, 'Frank Dunn', 'Utrecht', 'savetzi', 66, 182, '1984-10-20');
INSERT INTO mechanic VALUES (2, 'Ticlouqueand Krumkrout', 'broummacktheal', 'weekend', 24, 169, '1945-12-14');
INSERT INTO mechanic VALUES (3, 'Taipoul Shirvundstis', 'broummacktheal', 'weekend', 45, 969, '1960-05-20');
INSERT INTO mechanic VALUES (4, 'Notjoumcleam Gouttrou', 'Toronto', 'plaitquasclot', 32, 119, '2002-09-16');
INSERT INTO mechanic VALUES (5, 'Ben Owens', 'Seville', 'plaitquasclot', 25, 168, '1965-09-15');
INSERT INTO mechanic VALUES (6, 'Maria Dunn', 'broummacktheal', 'plaitquasclot', 51, 532, '1991-03-25');
INSERT INTO mechanic VALUES (7, 'Liam Torres', 'Ghent', 'zerrondti', 65, 60, '1951-09-12');
INSERT INTO mechanic VALUES (8, 'Quulleas Vicktrind', 'Toronto', 'savetzi', 25, 156, '1947-04-10');
INSERT INTO mechanic VALUES (9, 'Ivan Hughes', 'Seville', 'weekend', 36, 310, '1976-12-01');
INSERT INTO mechanic VALUES (10, 'Neakeandwait Neandbos', 'Seville', 'weekend', 48, 647, '2003-04-06');
INSERT INTO mechanic VALUES (11, 'Jispluck Krindthackloum', 'broummacktheal', 'zerrondti', 40, 390, '1976-11-05');
INSERT INTO mechanic VALUES (12, 'Quinn Torres', 'Ghent', 'day', 74, 113, '1953-06-06');
INSERT INTO mechanic VALUES (13, 'Hanna Nolan', 'Tampere', 'day', 54, 317, '1994-12-20');
INSERT INTO mechanic VALUES (14, 'Weanwetbror Tromat', 'Tampere', 'plaitquasclot', 36, 227, '1965-03-27');
INSERT INTO mechanic VALUES (15, 'Tara Larsen', 'broummacktheal', 'plaitquasclot', 70, 863, '1982-06-06');
INSERT INTO mechanic VALUES (16, 'Ana Ford', 'Seville', 'savetzi', 48, 333, '1962-03-05');
INSERT INTO mechanic VALUES (17, 'Zoe Baker', 'broummacktheal', 'plaitquasclot', 70, 880, '1959-09-05');
INSERT INTO mechanic VALUES (18, 'Ketlaitsack Danskeanvouck', 'broummacktheal', 'savetzi', 58, 932, '2003-08-14');
INSERT INTO mechanic VALUES (19, 'Clounouck Druckmer', 'broummacktheal', 'day', 55, 713, '1960-02-24');
INSERT INTO mechanic VALUES (20, 'Xavier Walsh', 'broummacktheal', 'plaitquasclot', 24, 101, '2002-02-06');
INSERT INTO mechanic VALUES (21, 'Skeamskend Kruswal', 'Tampere', 'zerrondti', 69, 226, '1996-12-15');
INSERT INTO mechanic VALUES (22, 'Vilsteaflout Clundchickrit', 'Tampere', 'weekend', 20, 311, '1977-04-12');
INSERT INTO mechanic VALUES (23, 'Sairskous Shoskom', 'broummacktheal', 'day', 30, 595, '1981-05-17');
INSERT INTO mechanic VALUES (24, 'Zuckcheacktrand Suckpithait', 'Utrecht', 'plaitquasclot', 78, 496, '1978-01-16');
INSERT INTO mechanic VALUES (25, 'Queallou Stiljaimjair', 'Tampere', 'day', 45, 755, '1972-07-01');
INSERT INTO mechanic VALUES (26, 'Trapetzait Skiseaqueat', 'Toronto', 'day', 27, 219, '1999-09-25');
INSERT INTO mechanic VALUES (27, 'Ivan Silva', 'Toronto', 'zerrondti', 64, 214, '1988-11-02');
INSERT INTO mechanic VALUES (28, 'Nedenmer Grackchu', 'broummacktheal', 'savetzi', 52, 969, '1972-03-27');
INSERT INTO mechanic VALUES (29, 'Ben Sato', 'Ghent', 'weekend', 48, 119, '1976-11-26');
INSERT INTO mechanic VALUES (30, 'Rindfearfloun Chindfor', 'Seville', 'savetzi', 58, 828, '2000-11-12');
INSERT INTO mechanic VALUES (31, 'Plowanken Choundflaisgrir', 'Ghent', 'plaitquasclot', 50, 179, '1949-02-11');
INSERT INTO mechanic VALUES (32, 'Jack Nolan', 'Ghent', 'day', 46, 60, '1988-05-11');
INSERT INTO mechanic VALUES (33, 'Gendplous Jasdi', 'Toronto', 'plaitquasclot', 20, 446, '1952-08-20');
CREATE TABLE car (
  car_key INTEGER PRIMARY KEY,
  car_title TEXT NOT NULL,
  car_former_format TEXT NOT NULL,
  car_quolchickrond TEXT NOT NULL,
  car_monthly_speed INTEGER NOT NULL,
  car_neandbonrack INTEGER NOT NULL,
  car_vallem TEXT NOT NULL
);
INSERT INTO car VALUES (1, 'Rourwou Wamwourjea', 'naflon', 'classic', 195, 3798, '2015-02-07');
INSERT INTO car VALUES (2, 'Noble Lotus', 'naflon', 'classic', 26, 3914, '1965-03-01');
INSERT INTO car VALUES (3, 'Skindhanvou Kickwer', 'naflon', 'compact', 170, 658, '2012-07-09');
INSERT INTO car VALUES (4, 'Haiflaim Chanddick', 'naflon', 'classic', 196, 554, '2021-07-11');
INSERT INTO car VALUES (5, 'Jaiflend Skifeangas', 'Turkey', 'premium', 136, 3251, '1984-09-21');
INSERT INTO car VALUES (6, 'Bright Summit', 'quindlosti', 'loutrou', 63, 1796, '2001-05-13');
INSERT INTO car VALUES (7, 'Faittotthin Gralgo', 'naflon', 'classic', 133, 3746, '1994-08-04');
INSERT INTO car VALUES (8, 'Frozen Anchor', 'Turkey', 'loutrou', 343, 3692, '2002-06-01');
INSERT INTO car VALUES (9, 'Sweet Pebble', 'Italy', 'premium', 146, 3232, '1990-01-19');
INSERT INTO car VALUES (10, 'Noble Tiger', 'Italy', 'classic', 315, 3874, '2000-10-26');
INSERT INTO car VALUES (11, 'Lonely Ember', 'naflon', 'classic', 396, 3995, '1999-05-14');
INSERT INTO car VALUES (12, 'Iron Summit', 'naflon', 'premium', 200, 1381, '2011-08-15');
INSERT INTO car VALUES (13, 'Morflodrund Jaihearzos', 'quindlosti', 'compact', 104, 602, '1972-10-17');
INSERT INTO car VALUES (14, 'Rapid Cedar', 'quindlosti', 'classic', 57, 3066, '2001-02-12');
INSERT INTO car VALUES (15, 'Shonpir Chokrustous', 'Turkey', 'loutrou', 303, 3190, '1970-10-08');
INSERT INTO car VALUES (16, 'Skerdeanlous Graicktranvi', 'Italy', 'premium', 51, 2535, '1994-09-13');
INSERT INTO car VALUES (17, 'Nindpondras Meabraimdais', 'naflon', 'compact', 256, 2381, '2022-02-27');
INSERT INTO car VALUES (18, 'Frozen Harvest', 'Italy', 'premium', 107, 1973, '2009-03-24');
INSERT INTO car VALUES (19, 'Mighty Falcon', 'quindlosti', 'compact', 159, 2123, '2000-05-15');
INSERT INTO car VALUES (20, 'Quustundbair Kenfurfot', 'naflon', 'compact', 198, 3246, '1992-09-01');
INSERT INTO car VALUES (21, 'Sunny Falcon', 'naflon', 'premium', 123, 286, '1996-04-16');
INSERT INTO car VALUES (22, 'Claquearsheck Shusthoskom', 'naflon', 'compact', 128, 1621, '2003-10-15');
INSERT INTO car VALUES (23, 'Jaizas Staindgussheal', 'Turkey', 'classic', 133, 1031, '1982-09-22');
INSERT INTO car VALUES (24, 'Flockwet Daitshouck', 'quindlosti', 'premium', 340, 1819, '1975-03-02');
INSERT INTO car VALUES (25, 'Grand Ember', 'quindlosti', 'loutrou', 147, 3064, '2003-04-04');
INSERT INTO car VALUES (26, 'Zutgran Gralfoum', 'naflon', 'classic', 399, 945, '2018-02-12');
INSERT INTO car VALUES (27, 'Lonely Comet', 'Turkey', 'loutrou', 371, 2034, '1989-10-05');
INSERT INTO car VALUES (28, 'Noble Meadow', 'Turkey', 'loutrou', 282, 618, '1983-04-04');
INSERT INTO car VALUES (29, 'Sweet Lotus', 'quindlosti', 'loutrou', 16, 469, '1972-12-17');
INSERT INTO car VALUES (30, 'Mundlaikear Shoufleamheal', 'quindlosti', 'loutrou', 336, 1523, '1978-10-05');
INSERT INTO car VALUES (31, 'Miflotgean Laske', 'naflon', 'classic', 299, 2592, '2014-01-08');
INSERT INTO car VALUES (32, 'Funrirthean Quoulpousheck', 'Turkey', 'classic', 12, 3287, '1960-10-16');
INSERT INTO car VALUES (33, 'Grurkreammor Florseljot', 'Italy', 'loutrou', 153, 3478, '1994-09-20');
INSERT INTO car VALUES (34, 'Ancient Cedar', 'Italy', 'classic', 171, 536, '1971-12-24');
CREATE TABLE repair (
  repair_key INTEGER PRIMARY KEY,
  repair_title TEXT NOT NULL,
  repair_zatclaikol TEXT NOT NULL,
  repair_skoulflalstu TEXT NOT NULL,
  repair_light_range INTEGER NOT NULL,
  repair_net_range INTEGER NOT NULL,
  repair_registration_date TEXT NOT NULL,
  fk_mechanic INTEGER NOT NULL,
  fk_car INTEGER NOT NULL,
  FOREIGN KEY (fk_mechanic) REFERENCES mechanic(mechanic_key),
  FOREIGN KEY (fk_car) REFERENCES car(car_key)
);
INSERT INTO repair VALUES (1, 'T986', 'spring', 'rejected', 13, 548, '2010-08-04', 17, 32);
INSERT INTO repair VALUES (2, 'T185', 'summer', 'failed', 8, 680, '2022-09-07', 33, 25);
INSERT INTO repair VALUES (3, 'T287', 'silju', 'kreszuthut', 41, 931, '2018-03-12', 29, 30);
INSERT INTO repair VALUES (4, 'T939', 'silju', 'closed', 59, 486, '2011-01-27', 31, 3);
INSERT INTO repair VALUES (5, 'T281', 'spring', 'kreszuthut', 35, 142, '2022-01-02', 10, 13);
INSERT INTO repair VALUES (6, 'T440', 'silju', 'done', 47, 932, '2021-10-13', 20, 2);
INSERT INTO repair VALUES (7, 'T383', 'feasai', 'closed', 41, 578, '2013-07-18', 23, 26);
INSERT INTO repair VALUES (8, 'T526', 'silju', 'kreszuthut', 40, 231, '2015-06-20', 32, 8);
INSERT INTO repair VALUES (9, 'T265', 'silju', 'failed', 49, 27, '2022-03-05', 33, 28);
INSERT INTO repair VALUES (10, 'T368', 'feasai', 'closed', 43, 229, '2021-01-27', 30, 28);
INSERT INTO repair VALUES (11, 'T818', 'spring', 'quandgoquick', 51, 639, '2019-12-15', 31, 22);
INSERT INTO repair VALUES (12, 'T583', 'silju', 'failed', 12, 756, '2021-06-20', 23, 24);
INSERT INTO repair VALUES (13, 'T926', 'silju', 'kreszuthut', 29, 910, '2012-08-17', 5, 32);
INSERT INTO repair VALUES (14, 'T748', 'summer', 'done', 30, 851, '2023-03-24', 22, 5);
INSERT INTO repair VALUES (15, 'T520', 'silju', 'failed', 44, 938, '2017-01-28', 25, 21);
INSERT INTO repair VALUES (16, 'T356', 'summer', 'quandgoquick', 2, 376, '2014-09-13', 24, 12);
INSERT INTO repair VALUES (17, 'T184', 'summer', 'done', 13, 308, '2024-11-25', 24, 3);
INSERT INTO repair VALUES (18, 'T110', 'spring', 'kreszuthut', 42, 682, '2011-08-02', 16, 1);
INSERT INTO repair VALUES (19, 'T635', 'silju', 'closed', 43, 842, '2011-10-06', 4, 27);
INSERT INTO repair VALUES (20, 'T560', 'feasai', 'failed', 6, 704, '2012-01-15', 11, 13);
INSERT INTO repair VALUES (21, 'T733', 'silju', 'failed', 51, 639, '2015-02-11', 25, 19);
INSERT INTO repair VALUES (22, 'T896', 'summer', 'kreszuthut', 45, 162, '2018-09-26', 31, 25);
INSERT INTO repair VALUES (23, 'T460', 'silju', 'failed', 19, 934, '2024-05-03', 25, 12);
INSERT INTO repair VALUES (24, 'T973', 'summer', 'failed', 60, 406, '2010-06-06', 16, 29);
INSERT INTO repair VALUES (25, 'T258', 'spring', 'rejected', 24, 149, '2012-12-18', 25, 9);
INSERT INTO repair VALUES (26, 'T568', 'silju', 'failed', 45, 48, '2018-10-03', 25, 11);
INSERT INTO repair VALUES (27, 'T474', 'feasai', 'failed', 23, 631, '2010-05-20', 25, 4);
INSERT INTO repair VALUES (28, 'T832', 'silju', 'kreszuthut', 7, 914, '2024-07-05', 18, 5);
INSERT INTO repair VALUES (29, 'T762', 'silju', 'rejected', 20, 917, '2010-04-21', 31, 21);
INSERT INTO repair VALUES (30, 'T928', 'spring', 'kreszuthut', 40, 919, '2024-07-16', 32, 13);
INSERT INTO repair VALUES (31, 'T794', 'spring', 'quandgoquick', 6, 935, '2018-05-22', 9, 34);
INSERT INTO repair VALUES (32, 'T547', 'spring', 'kreszuthut', 38, 528, '2012-08-18', 13, 33);
INSERT INTO repair VALUES (33, 'T107', 'silju', 'kreszuthut', 54, 677, '2022-09-14', 25, 12);
INSERT INTO repair VALUES (34, 'T957', 'spring', 'quandgoquick', 1, 261, '2023-01-18', 20, 20);
INSERT INTO repair VALUES (35, 'T136', 'silju', 'done', 7, 944, '2019-07-18', 1, 28);
INSERT INTO repair VALUES (36, 'T611', 'silju', 'failed', 9, 803, '2020-10-06', 4, 27);
INSERT INTO repair VALUES (37, 'T478', 'silju', 'quandgoquick', 5, 120, '2024-12-24', 29, 22);
INSERT INTO repair VALUES (38, 'T480', 'summer', 'kreszuthut', 29, 909, '2017-11-13', 32, 30);
INSERT INTO repair VALUES (39, 'T328', 'silju', 'kreszuthut', 5, 862, '2019-09-14', 18, 33);
INSERT INTO repair VALUES (40, 'T813', 'feasai', 'kreszuthut', 42, 168, '2014-11-14', 33, 34);
INSERT INTO repair VALUES (41, 'T425', 'spring', 'done', 52, 922, '2013-07-10', 25, 14);
INSERT INTO repair VALUES (42, 'T858', 'feasai', 'quandgoquick', 51, 694, '2013-09-11', 27, 24);
INSERT INTO repair VALUES (43, 'T833', 'summer', 'kreszuthut', 32, 941, '2023-06-24', 16, 30);
INSERT INTO repair VALUES (44, 'T920', 'summer', 'done', 40, 8, '2010-05-05', 4, 33);
INSERT INTO repair VALUES (45, 'T264', 'spring', 'closed', 15, 868, '2011-03-09', 7, 5);
INSERT INTO repair VALUES (46, 'T456', 'spring', 'kreszuthut', 58, 602, '2014-12-12', 7, 14);
INSERT INTO repair VALUES (47, 'T363', 'silju', 'closed', 41, 733, '2021-07-08', 33, 24);
INSERT INTO repair VALUES (48, 'T388', 'spring', 'kreszuthut', 41, 42, '2011-11-22', 10, 8);
INSERT INTO repair VALUES (49, 'T389', 'feasai', 'done', 49, 710, '2019-02-03', 3, 25);
INSERT INTO repair VALUES (50, 'T644', 'summer', 'closed', 35, 842, '2014-09-01', 8, 27);
INSERT INTO repair VALUES (51, 'T293', 'spring', 'failed', 35, 131, '2018-05-24', 32, 11);
INSERT INTO repair VALUES (52, 'T999', 'feasai', 'kreszuthut', 22, 803, '2012-10-20', 23, 29);
INSERT INTO repair VALUES (53, 'T961', 'spring', 'failed', 53, 326, '2023-11-05', 3, 27);
INSERT INTO repair VALUES (54, 'T991', 'silju', 'kreszuthut', 6, 439, '2023-07-07', 7, 13);
INSERT INTO repair VALUES (55, 'T609', 'spring', 'quandgoquick', 23, 356, '2011-08-05', 19, 14);
INSERT INTO repair VALUES (56, 'T623', 'summer', 'rejected', 54, 874, '2014-03-02', 3, 27);
INSERT INTO repair VALUES (57, 'T665', 'spring', 'failed', 45, 92, '2017-08-14', 24, 32);
INSERT INTO repair VALUES (58, 'T947', 'spring', 'failed', 38, 457, '2024-05-06', 13, 24);
INSERT INTO repair VALUES (59, 'T397', 'silju', 'closed', 25, 228, '2017-02-20', 18, 18);
INSERT INTO repair VALUES (60, 'T792', 'silju', 'failed', 36, 166, '2019-04-24', 20, 22);
INSERT INTO repair VALUES (61, 'T151', 'silju', 'kreszuthut', 22, 38, '2012-07-26', 32, 26);
INSERT INTO repair VALUES (62, 'T146', 'summer', 'closed', 36, 678, '2021-09-18', 5, 11);
INSERT INTO repair VALUES (63, 'T207', 'spring', 'kreszuthut', 35, 636, '2012-11-27', 19, 15);
INSERT INTO repair VALUES (64, 'T473', 'silju', 'failed', 33, 683, '2019-08-13', 20, 19);
INSERT INTO repair VALUES (65, 'T613', 'silju', 'done', 37, 345, '2016-11-05', 22, 29);
INSERT INTO repair VALUES (66, 'T331', 'spring', 'done', 5, 90, '2013-08-21', 18, 33);
INSERT INTO repair VALUES (67, 'T409', 'spring', 'failed', 20, 208, '2013-10-18', 24, 8);
INSERT INTO repair VALUES (68, 'T604', 'silju', 'kreszuthut', 16, 383, '2018-07-04', 8, 34);
INSERT INTO repair VALUES (69, 'T870', 'silju', 'closed', 51, 230, '2013-06-02', 30, 33);
INSERT INTO repair VALUES (70, 'T274', 'summer', 'failed', 53, 629, '2019-04-02', 9, 23);
INSERT INTO repair VALUES (71, 'T763', 'summer', 'kreszuthut', 28, 699, '2018-02-01', 33, 26);
INSERT INTO repair VALUES (72, 'T965', 'silju', 'rejected', 35, 205, '2018-09-04', 25, 14);
INSERT INTO repair VALUES (73, 'T384', 'summer', 'done', 35, 783, '2024-12-23', 33, 5);
INSERT INTO repair VALUES (74, 'T218', 'summer', 'failed', 20, 491, '2023-04-21', 23, 22);
INSERT INTO repair VALUES (75, 'T461', 'silju', 'rejected', 6, 887, '2022-06-05', 30, 26);
INSERT INTO repair VALUES (76, 'T761', 'spring', 'closed', 60, 724, '2023-11-15', 23, 19);
INSERT INTO repair VALUES (77, 'T306', 'silju', 'failed', 53, 306, '2019-01-07', 8, 19);
INSERT INTO repair VALUES (78, 'T713', 'silju', 'failed', 47, 169, '2021-05-22', 8, 30);
INSERT INTO repair VALUES (79, 'T745', 'silju', 'failed', 4, 702, '2022-06-05', 10, 33);
INSERT INTO repair VALUES (80, 'T260', 'silju', 'quandgoquick', 46, 438, '2019-04-07', 22, 8);
INSERT INTO repair VALUES (81, 'T259', 'summer', 'done', 13, 377, '2022-10-25', 32, 34);
INSERT INTO repair VALUES (82, 'T898', 'spring', 'quandgoquick', 55, 727, '2016-04-05', 4, 1);
INSERT INTO repair VALUES (83, 'T847', 'spring', 'failed', 22, 892, '2018-04-01', 23, 27);
INSERT INTO repair VALUES (84, 'T555', 'summer', 'failed', 35, 380, '2023-03-14', 17, 8);
INSERT INTO repair VALUES (85, 'T662', 'summer', 'quandgoquick', 57, 212, '2020-06-15', 17, 14);
INSERT INTO repair VALUES (86, 'T820', 'spring', 'done', 38, 696, '2010-12-08', 7, 13);
INSERT INTO repair VALUES (87, 'T130', 'spring', 'kreszuthut', 41, 387, '2024-03-12', 31, 27);
INSERT INTO repair VALUES (88, 'T916', 'silju', 'done', 9, 917, '2020-05-13', 23, 22);
INSERT INTO repair VALUES (89, 'T984', 'spring', 'kreszuthut', 57, 867, '2012-11-26', 5, 19);
INSERT INTO repair VALUES (90, 'T463', 'spring', 'failed', 59, 469, '2019-08-01', 4, 32);
INSERT INTO repair VALUES (91, 'T336', 'summer', 'kreszuthut', 6, 745, '2021-11-20', 18, 9);
INSERT INTO repair VALUES (92, 'T530', 'feasai', 'failed', 13, 475, '2020-02-06', 22, 33);
INSERT INTO repair VALUES (93, 'T424', 'summer', 'failed', 9, 562, '2024-09-15', 18, 27);
INSERT INTO repair VALUES (94, 'T607', 'spring', 'failed', 41, 680, '2011-11-15', 29, 28);
INSERT INTO repair VALUES (95, 'T892', 'spring', 'kreszuthut', 53, 397, '2022-11-06', 16, 30);
INSERT INTO repair VALUES (96, 'T764', 'spring', 'kreszuthut', 24, 872, '2022-08-17', 5, 12);
INSERT INTO repair VALUES (97, 'T449', 'silju', 'failed', 39, 685, '2022-05-04', 22, 33);
INSERT INTO repair VALUES (98, 'T567', 'silju', 'kreszuthut', 47, 451, '2015-04-21', 4, 30);
INSERT INTO repair VALUES (99, 'T942', 'silju', 'done', 49, 322, '2012-07-25', 18, 17);
INSERT INTO repair VALUES (100, 'T996', 'spring', 'kreszuthut', 48, 231, '2018-11-17', 1, 19);
INSERT INTO repair VALUES (101, 'T187', 'summer', 'failed', 40, 909, '2019-12-08', 8, 8);
INSERT INTO repair VALUES (102, 'T193', 'spring', 'failed', 22, 496, '2017-10-20', 32, 14);
INSERT INTO repair VALUES (103, 'T854', 'feasai', 'kreszuthut', 37, 928, '2022-02-01', 18, 11);
INSERT INTO repair VALUES (104, 'T123', 'silju', 'closed', 52, 949, '2017-05-04', 22, 18);
INSERT INTO repair VALUES (105, 'T208', 'silju', 'kreszuthut', 4, 397, '2014-07-25', 5, 28);
INSERT INTO repair VALUES (106, 'T451', 'silju', 'failed', 40, 241, '2021-03-03', 17, 29);
INSERT INTO repair VALUES (107, 'T465', 'silju', 'done', 13, 260, '2016-03-10', 9, 27);
INSERT INTO repair VALUES (108, 'T370', 'silju', 'kreszuthut', 21, 268, '2022-06-04', 5, 33);
INSERT INTO repair VALUES (109, 'T412', 'spring', 'closed', 30, 769, '2022-06-19', 10, 29);
INSERT INTO repair VALUES (110, 'T697', 'spring', 'kreszuthut', 21, 32, '2016-11-08', 25, 11);
INSERT INTO repair VALUES (111, 'T125', 'spring', 'failed', 57, 39, '2013-02-25', 13, 26);
INSERT INTO repair VALUES (112, 'T852', 'silju', 'done', 51, 85, '2014-08-17', 4, 19);
INSERT INTO repair VALUES (113, 'T773', 'summer', 'kreszuthut', 0, 745, '2024-08-24', 4, 29);
INSERT INTO repair VALUES (114, 'T948', 'silju', 'quandgoquick', 6, 512, '2024-08-03', 8, 34);
INSERT INTO repair VALUES (115, 'T426', 'spring', 'closed', 29, 113, '2011-06-08', 32, 19);
INSERT INTO repair VALUES (116, 'T523', 'silju', 'closed', 4, 917, '2011-08-14', 25, 27);
INSERT INTO repair VALUES (117, 'T953', 'summer', 'closed', 44, 586, '2019-05-01', 10, 20);
INSERT INTO repair VALUES (118, 'T584', 'spring', 'kreszuthut', 29, 602, '2022-05-14', 17, 33);
INSERT INTO repair VALUES (119, 'T122', 'summer', 'kreszuthut', 52, 345, '2021-10-17', 16, 30);
INSERT INTO repair VALUES (120, 'T327', 'spring', 'rejected', 10, 708, '2015-05-09', 33, 16);
