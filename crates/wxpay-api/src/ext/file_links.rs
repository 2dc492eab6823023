//! Answers that say where a file can be downloaded, as links that `client.download` takes.
//!
//! Those whose file is encrypted with a key of its own (`encrypt_key`) are not among them: what
//! their hash is compared with has to be decrypted first.

/// Makes answers with a `download_url`, and with a hash where it says so, links.
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
