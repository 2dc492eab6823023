use serde::Serialize;

use super::{FrontendError, line, sign, sign_type};
use crate::canonical::frontend_message;
use crate::merchant::Merchant;

/// Parameters for `WeixinJSBridge.invoke("getBrandWCPayRequest", …)` in a page inside WeChat and for
/// `wx.requestPayment` in a mini program. All values are strings.
///
/// Official pages: [JSAPI](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_4.shtml),
/// [mini programs](https://pay.weixin.qq.com/docs/partner/apis/partner-miniprogram-payment/mini-transfer-payment.html).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsapiParams {
    /// The appid that the order was placed with. A mini program knows its own and need not pass it.
    pub app_id: String,
    /// When it was signed, in seconds since 1970-01-01T00:00:00Z.
    pub time_stamp: String,
    /// The nonce, up to 32 letters and digits.
    pub nonce_str: String,
    /// `prepay_id=` and the prepay id.
    pub package: String,
    /// The signature's kind, `RSA` unless another was given; it is not signed itself.
    pub sign_type: String,
    /// The signature in base64.
    pub pay_sign: String,
}

/// Parameters with which the Open SDK of an app brings up WeChat Pay. All values are strings.
///
/// The names are those of the page on apps; the `PayReq` of iOS, Android and HarmonyOS has them in
/// mixed case, and Android says `packageValue` for `package`.
///
/// [Official page](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-combine-payment/app-transfer-payment.html).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppParams {
    /// The appid of the app that the order was placed with.
    pub appid: String,
    /// The merchant's number; see [`with_partnerid`](Self::with_partnerid).
    pub partnerid: String,
    /// The prepay id.
    pub prepayid: String,
    /// Always `Sign=WXPay`.
    pub package: String,
    /// The nonce, up to 32 letters and digits.
    pub noncestr: String,
    /// When it was signed, in seconds since 1970-01-01T00:00:00Z.
    pub timestamp: String,
    /// The signature in base64.
    pub sign: String,
}

impl AppParams {
    /// Sets another merchant as the payee. This value is not signed.
    ///
    /// For service providers the pages differ: those on APIv3 expect the `mchid` of the order, the one on
    /// [APIv2](https://pay.weixin.qq.com/doc/v2/partner/4011986561) the sub-merchant's number.
    #[must_use]
    pub fn with_partnerid(mut self, partnerid: impl Into<String>) -> Self {
        self.partnerid = partnerid.into();
        self
    }
}

impl Merchant {
    /// Parameters with which a page inside WeChat or a mini program brings up the payment of an order.
    ///
    /// `appid` is the one the order was placed with. A service provider passes `sub_appid` when the
    /// order has one that the payer's openid belongs to, else `sp_appid`.
    ///
    /// ```
    /// # fn example(merchant: &wxpay_core::Merchant) -> Result<(), Box<dyn std::error::Error>> {
    /// let params = merchant.jsapi_params("wx8888888888888888", "wx201410272009395522657a690389285100")?;
    /// let json = serde_json::to_string(&params)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When a value is empty, has a control character, or cannot be signed; and for a 国密 merchant,
    /// see [`jsapi_params_with_sign_type`](Self::jsapi_params_with_sign_type).
    pub fn jsapi_params(
        &self,
        appid: impl Into<String>,
        prepay_id: &str,
    ) -> Result<JsapiParams, FrontendError> {
        let sign_type = sign_type(self.signer().scheme())?;
        self.jsapi_params_with_sign_type(appid, prepay_id, sign_type)
    }

    /// Like [`jsapi_params`](Self::jsapi_params), with a `signType` other than `RSA`.
    ///
    /// The public pages know `RSA` only. A merchant that signs with SM2 takes the name from the 国密 access document of
    /// WeChat Pay.
    ///
    /// # Errors
    /// When a value is empty, has a control character, or cannot be signed.
    pub fn jsapi_params_with_sign_type(
        &self,
        appid: impl Into<String>,
        prepay_id: &str,
        sign_type: impl Into<String>,
    ) -> Result<JsapiParams, FrontendError> {
        let app_id = line("the appid", appid)?;
        let sign_type = line("the sign type", sign_type)?;
        let package = format!("prepay_id={}", bare(prepay_id)?);
        let (now, nonce, pay_sign) = sign(self, |now, nonce| {
            frontend_message(&app_id, now, nonce, &package)
        })?;
        Ok(JsapiParams {
            app_id,
            time_stamp: now.to_string(),
            nonce_str: nonce.to_string(),
            package,
            sign_type,
            pay_sign,
        })
    }

    /// Parameters with which an app brings up the payment of an order.
    ///
    /// `appid` is the app's that the order was placed with; a service provider gives `sub_appid`
    /// when the order has one. `partnerid` is this merchant's number, unless
    /// [`with_partnerid`](AppParams::with_partnerid) says otherwise.
    ///
    /// # Errors
    /// When a value is empty, has a control character, or cannot be signed.
    pub fn app_params(
        &self,
        appid: impl Into<String>,
        prepay_id: &str,
    ) -> Result<AppParams, FrontendError> {
        let appid = line("the appid", appid)?;
        let prepayid = bare(prepay_id)?;
        let (now, nonce, sign) = sign(self, |now, nonce| {
            frontend_message(&appid, now, nonce, &prepayid)
        })?;
        Ok(AppParams {
            appid,
            partnerid: self.mchid().to_owned(),
            prepayid,
            package: "Sign=WXPay".to_owned(),
            noncestr: nonce.to_string(),
            timestamp: now.to_string(),
            sign,
        })
    }
}

/// Checks a prepay id of an order's response.
fn bare(prepay_id: &str) -> Result<String, FrontendError> {
    if prepay_id.starts_with("prepay_id=") {
        return Err(FrontendError::Prefixed);
    }
    line("the prepay id", prepay_id)
}
