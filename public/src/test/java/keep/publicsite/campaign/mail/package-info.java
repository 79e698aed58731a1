@org.jspecify.annotations.NullMarked
package keep.server.campaign.mail;
