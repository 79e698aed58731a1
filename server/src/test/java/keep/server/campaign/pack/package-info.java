/// Tests of a campaign's pack.
@org.jspecify.annotations.NullMarked
package keep.server.campaign.pack;
