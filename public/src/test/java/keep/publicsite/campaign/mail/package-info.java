@org.jspecify.annotations.NullMarked
package keep.publicsite.campaign.mail;
