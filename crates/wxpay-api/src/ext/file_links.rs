//! Responses with a download address, as links for `client.download`.
//!
//! A bill whose files are encrypted, each with a key of its own (`encrypt_key`), is one link: its files
//! are decrypted and joined in the order of `bill_sequence`.

/// Implements links for responses with a `download_url`, and a hash where it says so.
macro_rules! file_links {
    ($($feature:literal: $($name:ident::$answer:ident $(with $hash:ident)?),+;)+) => {
        $($(
            #[cfg(feature = $feature)]
            file_links!(@link $name::$answer $(with $hash)?);
        )+)+
    };
    (@link $name:ident::$answer:ident with hash) => {
        file_links!(@impl $name::$answer, answer => (answer.hash_type.as_ref(), answer.hash_value.as_ref()));
    };
    (@link $name:ident::$answer:ident) => {
        file_links!(@impl $name::$answer, _answer => (None::<&String>, None::<&String>));
    };
    (@impl $name:ident::$answer:ident, $value:ident => $hash:expr) => {
        impl crate::$name::$answer {
            /// Returns the link to the file, with its hash where the response says one.
            ///
            /// # Errors
            /// When the address or the hash is missing or cannot be read.
            pub fn link(&self) -> Result<wxpay_core::download::FileLink, wxpay_core::download::FileLinkError> {
                self.try_into()
            }
        }

        impl TryFrom<&crate::$name::$answer> for wxpay_core::download::FileLink {
            type Error = wxpay_core::download::FileLinkError;

            fn try_from(answer: &crate::$name::$answer) -> Result<Self, Self::Error> {
                let $value = answer;
                let (hash_type, hash_value) = $hash;
                for (field, is_absent) in [
                    ("download_url", answer.download_url.is_none()),
                    ("hash_type", hash_type.is_none()),
                    ("hash_value", hash_value.is_none()),
                ] {
                    Self::readable::<crate::$name::$answer>(&answer.extra, field, is_absent)?;
                }
                Self::announced(
                    answer.download_url.as_deref(),
                    hash_type.map(|text| text.as_str()),
                    hash_value.map(|text| text.as_str()),
                )
            }
        }

        impl TryFrom<crate::$name::$answer> for wxpay_core::download::FileLink {
            type Error = wxpay_core::download::FileLinkError;

            fn try_from(answer: crate::$name::$answer) -> Result<Self, Self::Error> {
                Self::try_from(&answer)
            }
        }
    };
}

file_links! {
    "bills": bills::Bill with hash;
    "ecommerce-funds": ecommerce_funds::AbnormalWithdrawalBill with hash,
        ecommerce_funds::ForeignExchangeBill with hash;
    "enterprise-pay": enterprise_pay::FundingProof, enterprise_pay::TradeBill;
    "fapiao": fapiao::FapiaoFile;
    "global": global::BillUrl;
    "platform-transfer": platform_transfer::BatchReceipt with hash,
        platform_transfer::DetailReceipt with hash,
        platform_transfer::InsuranceBatchReceipt with hash,
        platform_transfer::InsuranceDetailReceipt with hash;
    "profitsharing": profitsharing::Bill with hash;
    "transfer": transfer::CharityBudgetReceipt with hash,
        transfer::PartnerReceipt with hash,
        transfer::Receipt with hash;
    "transfer-batches": transfer_batches::BankDetailReceipt with hash,
        transfer_batches::BankSummaryReceipt with hash,
        transfer_batches::BatchReceipt with hash,
        transfer_batches::DetailReceipt with hash;
}

/// Implements links for bills with encrypted files, and for each of their files.
macro_rules! encrypted_bills {
    ($($feature:literal: $name:ident::{$($bill:ident of $file:ident),+};)+) => {
        $($(
            #[cfg(feature = $feature)]
            encrypted_bills!(@impl $name $bill $file);
        )+)+
    };
    (@impl $name:ident $bill:ident $file:ident) => {
        impl crate::$name::$bill {
            /// Returns the link to all files of the bill, which are decrypted and joined.
            ///
            /// # Errors
            /// When a file, its address, its hash or its key is missing or cannot be read.
            pub fn link(&self) -> Result<wxpay_core::download::FileLink, wxpay_core::download::FileLinkError> {
                self.try_into()
            }
        }

        impl TryFrom<&crate::$name::$file> for wxpay_core::download::FileLink {
            type Error = wxpay_core::download::FileLinkError;

            fn try_from(file: &crate::$name::$file) -> Result<Self, Self::Error> {
                let link = Self::announced(
                    file.download_url.as_deref(),
                    file.hash_type.as_ref().map(|text| text.as_str()),
                    file.hash_value.as_deref(),
                )?;
                let key = file.encrypt_key.as_ref().map_or("", |key| key.expose());
                let key = wxpay_core::crypto::FileKey::new(key.as_bytes())?;
                let nonce = file.nonce.as_deref().unwrap_or_default();
                Ok(link.encrypted(key.with_nonce(nonce.as_bytes())))
            }
        }

        impl TryFrom<crate::$name::$file> for wxpay_core::download::FileLink {
            type Error = wxpay_core::download::FileLinkError;

            fn try_from(file: crate::$name::$file) -> Result<Self, Self::Error> {
                Self::try_from(&file)
            }
        }

        impl TryFrom<&crate::$name::$bill> for wxpay_core::download::FileLink {
            type Error = wxpay_core::download::FileLinkError;

            fn try_from(bill: &crate::$name::$bill) -> Result<Self, Self::Error> {
                let files = bill.download_bill_list.iter().flatten();
                let links = files.map(|file| (file.bill_sequence, Self::try_from(file)));
                Self::joined(bill.download_bill_count, links)
            }
        }

        impl TryFrom<crate::$name::$bill> for wxpay_core::download::FileLink {
            type Error = wxpay_core::download::FileLinkError;

            fn try_from(bill: crate::$name::$bill) -> Result<Self, Self::Error> {
                Self::try_from(&bill)
            }
        }
    };
}

encrypted_bills! {
    "bills": bills::{SubMerchantBill of SubMerchantBillFile, EcommerceBill of EcommerceBillFile};
    "payscore": payscore::{MerchantBill of BillFile};
}
