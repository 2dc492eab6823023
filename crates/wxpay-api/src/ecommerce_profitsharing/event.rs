// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of ecommerce profitsharing (收付通分账).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A receiver has got a share of an order or has given one back (分账动账通知).
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// - Original type: `profitsharing`.
        /// - It cannot be distinguished from an event of `profitsharing`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012116672)
        #[doc(alias("分账动账通知", "TRANSACTION.SUCCESS"))]
        ShareChanged(ShareChange) = "TRANSACTION.SUCCESS" of ["profitsharing"],
        /// A receiver has got a share of an order (分账动账成功变动通知).
        ///
        /// `PROFITSHARING.SUCCESS`
        ///
        /// - Original type: `profitsharing`.
        /// - It cannot be distinguished from an event of `profitsharing`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html)
        #[doc(alias("分账动账成功变动通知", "PROFITSHARING.SUCCESS"))]
        ShareReceived(ShareChange) = "PROFITSHARING.SUCCESS" of ["profitsharing"],
        /// A receiver has given a share back (分账动账成功回退通知).
        ///
        /// `PROFITSHARING.RETURN`
        ///
        /// - Original type: `profitsharing`.
        /// - It cannot be distinguished from an event of `profitsharing`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html)
        #[doc(alias("分账动账成功回退通知", "PROFITSHARING.RETURN"))]
        ShareReturned(ShareChange) = "PROFITSHARING.RETURN" of ["profitsharing"],
        /// A receiver has got a share of an order, under an earlier name of the event (分账动账通知).
        ///
        /// `PROFITSHARING`
        ///
        /// - Original type: `profitsharing`.
        /// - It cannot be distinguished from an event of `profitsharing`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_6.shtml)
        #[doc(alias("分账动账通知", "PROFITSHARING"))]
        EarlierShareReceived(ShareChange) = "PROFITSHARING" of ["profitsharing"],
        /// A receiver has given a share back, under an earlier name of the event (分账动账通知).
        ///
        /// `PROFITSHARING_RETURN`
        ///
        /// - Original type: `profitsharing`.
        /// - It cannot be distinguished from an event of `profitsharing`: if both are received, it becomes one of theirs.
        /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_6.shtml)
        #[doc(alias("分账动账通知", "PROFITSHARING_RETURN"))]
        EarlierShareReturned(ShareChange) = "PROFITSHARING_RETURN" of ["profitsharing"],
    }
}

/// Amount of an order that a receiver got or gave back.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShareChange {
    /// The merchant's own order number.
    pub out_order_no: String,
    /// Account that got the share, with its amount.
    pub receiver: ShareChangeReceiver,
    /// The service provider's merchant number.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number.
    pub transaction_id: Option<String>,
    /// WeChat Pay's order number.
    pub order_id: Option<String>,
    /// When it succeeded.
    pub success_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShareChange
    [out_order_no, receiver,]
    [sp_mchid, sub_mchid, transaction_id, order_id, success_time,]
    []
}

/// Party that got a share or gave it back, and the amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShareChangeReceiver {
    /// Kind.
    pub r#type: Option<ReceiverType>,
    /// Account (接收方账号).
    pub account: Option<String>,
    /// Amount. In fen.
    pub amount: Option<i64>,
    /// Reason of the share, as the request gave it.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShareChangeReceiver
    []
    [r#type = "type", account, amount, description,]
    []
}
