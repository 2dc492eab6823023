//! Parameters of a front end, straight from the response that placed the order.

/// Gives responses with a `prepay_id`, a link or a `package_info` the method that makes the parameters.
macro_rules! frontends {
    ($($feature:literal: $($name:ident::$answer:ident by $what:ident),+;)+) => {
        $($(
            #[cfg(feature = $feature)]
            impl crate::$name::$answer {
                frontends!(@$what);
            }
        )+)+
    };
    (@jsapi) => {
        /// Parameters with which a page inside WeChat or a mini program brings up the payment of this order, signed.
        ///
        /// `appid` is the one the order was placed with: of a service provider's order `sub_appid` when
        /// the payer's openid belongs to it, else `sp_appid`; of a combined order `combine_appid`.
        ///
        /// # Errors
        /// See [`Merchant::jsapi_params`](wxpay_core::Merchant::jsapi_params).
        pub fn jsapi_params(
            &self,
            merchant: &wxpay_core::Merchant,
            appid: impl Into<String>,
        ) -> Result<wxpay_core::frontend::JsapiParams, wxpay_core::frontend::FrontendError> {
            merchant.jsapi_params(appid, &self.prepay_id)
        }
    };
    (@app) => {
        /// Parameters with which an app brings up the payment of this order, signed.
        ///
        /// `appid` is the app's that the order was placed with: of a service provider's order
        /// `sub_appid` when it has one; of a combined order `combine_appid`.
        ///
        /// # Errors
        /// See [`Merchant::app_params`](wxpay_core::Merchant::app_params).
        pub fn app_params(
            &self,
            merchant: &wxpay_core::Merchant,
            appid: impl Into<String>,
        ) -> Result<wxpay_core::frontend::AppParams, wxpay_core::frontend::FrontendError> {
            merchant.app_params(appid, &self.prepay_id)
        }
    };
    (@code) => {
        /// The content of the QR code, which can be scanned for 2 hours.
        ///
        /// # Errors
        /// When it is not an address.
        pub fn to_code_url(
            &self,
        ) -> Result<wxpay_core::frontend::CodeUrl, wxpay_core::frontend::FrontendError> {
            wxpay_core::frontend::CodeUrl::new(&self.code_url)
        }
    };
    (@h5) => {
        /// The address that the page goes to, which works for 5 minutes.
        ///
        /// # Errors
        /// When it is not an address.
        pub fn to_h5_url(
            &self,
        ) -> Result<wxpay_core::frontend::H5Url, wxpay_core::frontend::FrontendError> {
            wxpay_core::frontend::H5Url::new(&self.h5_url)
        }
    };
    (@transfer) => {
        /// Parameters of `requestMerchantTransfer`, by which the user accepts this transfer; `None` for one
        /// that does not wait for its user.
        ///
        /// `appid` is the transfer's.
        ///
        /// # Errors
        /// See [`Merchant::transfer_params`](wxpay_core::Merchant::transfer_params).
        pub fn transfer_params(
            &self,
            merchant: &wxpay_core::Merchant,
            appid: impl Into<String>,
        ) -> Result<
            Option<wxpay_core::frontend::TransferParams>,
            wxpay_core::frontend::FrontendError,
        > {
            let package = self.package_info.as_deref();
            package.map(|package| merchant.transfer_params(appid, package)).transpose()
        }
    };
    (@partner_transfer) => {
        /// Parameters of `requestMerchantTransfer`, by which the user accepts this transfer of a
        /// sub-merchant; `None` for one that does not wait for its user.
        ///
        /// `appid` is the transfer's; add [`sub_appid`](wxpay_core::frontend::TransferParams::sub_appid)
        /// if it has one.
        ///
        /// # Errors
        /// See [`Merchant::transfer_params`](wxpay_core::Merchant::transfer_params).
        pub fn transfer_params(
            &self,
            merchant: &wxpay_core::Merchant,
            appid: impl Into<String>,
        ) -> Result<
            Option<wxpay_core::frontend::TransferParams>,
            wxpay_core::frontend::FrontendError,
        > {
            let Some(package) = self.package_info.as_deref() else {
                return Ok(None);
            };
            let params = merchant.transfer_params(appid, package)?;
            Ok(Some(match &self.sub_mchid {
                Some(sub_mchid) => params.sub_mchid(sub_mchid),
                None => params,
            }))
        }
    };
}

frontends! {
    "payments":
        payments::Prepayment by jsapi, payments::Prepayment by app,
        payments::NativePrepayment by code, payments::H5Prepayment by h5;
    "partner-payments":
        partner_payments::Prepayment by jsapi, partner_payments::Prepayment by app,
        partner_payments::NativePrepayment by code, partner_payments::H5Prepayment by h5;
    "combine-payments":
        combine_payments::Prepayment by jsapi, combine_payments::AppPrepayment by app,
        combine_payments::NativePrepayment by code, combine_payments::H5Prepayment by h5;
    "transfer":
        transfer::CreatedTransferBill by transfer, transfer::PreTransfer by transfer,
        transfer::CreatedPartnerTransferBill by partner_transfer;
}
