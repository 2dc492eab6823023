use wxpay::Timestamp;

use crate::applyments::Applyments;
use crate::authorizations::Authorizations;
use crate::batches::Batches;
use crate::book::{Around, ObjectBook};
use crate::combined::Combined;
use crate::compensations::Compensations;
use crate::complaints::Complaints;
use crate::coupons::Coupons;
use crate::papay::Papay;
use crate::payscore::Payscore;
use crate::platform_refunds::PlatformRefunds;
use crate::route::BookName;
use crate::sharing::Sharing;
use crate::shelf::{Book, Terms};

/// The books whose calls are read by the model.
pub(crate) struct Books {
    pub(crate) applyments: Applyments,
    pub(crate) authorizations: Authorizations,
    pub(crate) batches: Batches,
    pub(crate) combined: Combined,
    pub(crate) compensations: Compensations,
    pub(crate) complaints: Complaints,
    pub(crate) coupons: Coupons,
    pub(crate) sharing: Sharing,
    pub(crate) papay: Papay,
    pub(crate) payscore: Payscore,
    platform_refunds: PlatformRefunds,
}

impl Books {
    pub(crate) fn new(terms: Terms) -> Self {
        Self {
            applyments: Applyments::new(terms),
            authorizations: Authorizations::new(terms),
            batches: Batches::new(terms),
            combined: Combined::default(),
            compensations: Compensations::new(terms),
            complaints: Complaints::default(),
            coupons: Coupons::new(terms),
            sharing: Sharing::new(terms),
            papay: Papay::new(terms),
            payscore: Payscore::new(terms),
            platform_refunds: PlatformRefunds,
        }
    }

    /// Their containers, for saving.
    pub(crate) fn books(&mut self) -> impl Iterator<Item = &mut dyn Book> {
        let combined = self.combined.books().into_iter();
        let sharing = self.sharing.books();
        let books = combined.chain(sharing).chain(self.payscore.books());
        let books = books.chain(self.papay.books());
        let books = books.chain(self.complaints.books());
        let books = books.chain(self.applyments.books());
        let books = books.chain(self.compensations.books());
        let books = books.chain(self.batches.books());
        let books = books.chain(self.coupons.books());
        books.chain(self.authorizations.books())
    }

    /// Rebuilds derived data from the loaded objects.
    pub(crate) fn loaded(&mut self) {
        self.coupons.loaded();
        self.sharing.loaded();
    }

    /// The book of that name.
    pub(crate) fn find(&mut self, book: BookName) -> &mut dyn ObjectBook {
        match book {
            BookName::Applyments => &mut self.applyments,
            BookName::Authorizations => &mut self.authorizations,
            BookName::Batches => &mut self.batches,
            BookName::Combined => &mut self.combined,
            BookName::Compensations => &mut self.compensations,
            BookName::Complaints => &mut self.complaints,
            BookName::Coupons => &mut self.coupons,
            BookName::Sharing => &mut self.sharing,
            BookName::Papay => &mut self.papay,
            BookName::Payscore => &mut self.payscore,
            BookName::PlatformRefunds => &mut self.platform_refunds,
        }
    }

    /// Carries out everything that was due until `now`.
    pub(crate) fn settle(&mut self, around: &mut Around<'_>, now: Timestamp) {
        self.combined.settle(around, now);
        self.sharing.settle(around, now);
        self.payscore.settle(around, now);
        self.papay.settle(around, now);
        self.applyments.settle(around, now);
        self.batches.settle(around, now);
        self.authorizations.settle(around, now);
        self.compensations.settle(around, now);
        self.coupons.settle(around, now);
    }
}
