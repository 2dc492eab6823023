// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardStatus;
use super::FapiaoStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of fapiao (电子发票).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A fapiao was issued (发票开具成功通知).
        ///
        /// `FAPIAO.ISSUED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/invoice-issued-success-notice.html)
        #[doc(alias("发票开具成功通知", "FAPIAO.ISSUED"))]
        FapiaoIssued(FapiaoNotice) = "FAPIAO.ISSUED",
        /// A fapiao was reversed (发票冲红成功通知).
        ///
        /// `FAPIAO.REVERSED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/invoice-flush-success-notice.html)
        #[doc(alias("发票冲红成功通知", "FAPIAO.REVERSED"))]
        FapiaoReversed(FapiaoNotice) = "FAPIAO.REVERSED",
        /// A fapiao is in the card pack of a user (发票插入用户卡包成功通知).
        ///
        /// `FAPIAO.CARD_INSERTED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-applications/invoice-insert-bag-success-notice.html)
        #[doc(alias("发票插入用户卡包成功通知", "FAPIAO.CARD_INSERTED"))]
        CardInserted(FapiaoNotice) = "FAPIAO.CARD_INSERTED",
        /// The card of a fapiao was discarded (发票卡券作废通知).
        ///
        /// `FAPIAO.CARD_DISCARDED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-card-template/invoice-card-cancel-notice.html)
        #[doc(alias("发票卡券作废通知", "FAPIAO.CARD_DISCARDED"))]
        CardDiscarded(FapiaoNotice) = "FAPIAO.CARD_DISCARDED",
        /// A user has filled in the title for a fapiao (用户发票抬头填写完成通知).
        ///
        /// `FAPIAO.USER_APPLIED`
        ///
        /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/fapiao/fapiao-card-template/user-invoice-rise-write-notice.html)
        #[doc(alias("用户发票抬头填写完成通知", "FAPIAO.USER_APPLIED"))]
        TitleFilledIn(FilledInTitle) = "FAPIAO.USER_APPLIED",
    }
}

/// An application for fapiao, with the state of each of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoNotice {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// Fapiao application number (发票申请单号).
    pub fapiao_apply_id: Option<String>,
    /// Fapiao details.
    pub fapiao_information: Option<Vec<FapiaoState>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FapiaoNotice
    []
    [mchid, sub_mchid, fapiao_apply_id, fapiao_information,]
    []
}

/// A fapiao with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoState {
    /// The merchant's own fapiao number (商户发票单号).
    pub fapiao_id: Option<String>,
    /// The state of the fapiao.
    pub fapiao_status: Option<FapiaoStatus>,
    /// Status of the fapiao card.
    pub card_status: Option<CardStatus>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FapiaoState
    []
    [fapiao_id, fapiao_status, card_status,]
    []
}

/// An application for fapiao whose title a user has filled in.
#[derive(Clone)]
#[non_exhaustive]
pub struct FilledInTitle {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number.
    pub sub_mchid: Option<String>,
    /// Fapiao application number (发票申请单号).
    pub fapiao_apply_id: Option<String>,
    /// When the user has filled in the title.
    pub apply_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FilledInTitle
    []
    [mchid, sub_mchid, fapiao_apply_id, apply_time,]
    []
}
