// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerType;
use super::FapiaoBillType;
use super::PayChannel;
use super::TaxPreferenceMark;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// The buyer of a fapiao, or the title a user filled in.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BuyerInformation {
    /// Kind (购买方类型). Required.
    pub r#type: Option<BuyerType>,
    /// Name (名称). Required. At most 256 characters.
    pub name: Option<String>,
    /// Taxpayer identification number (纳税人识别号). At most 32 characters.
    pub taxpayer_id: Option<String>,
    /// Address (地址). At most 128 characters.
    pub address: Option<String>,
    /// Phone number (电话). At most 32 characters.
    pub telephone: Option<String>,
    /// Bank name (开户银行). At most 128 characters.
    pub bank_name: Option<String>,
    /// Bank account (银行账号). At most 32 characters.
    pub bank_account: Option<String>,
    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Email address (邮箱地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub email: Option<Sensitive>,
    /// Amount (订单金额). In fen.
    pub amount: Option<i64>,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: Option<String>,
    /// Fapiao type (开具的发票类型).
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// Message left by the user (留言信息). At most 100 characters.
    pub user_apply_message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BuyerInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type` and `name`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            name: None,
            taxpayer_id: None,
            address: None,
            telephone: None,
            bank_name: None,
            bank_account: None,
            phone: None,
            email: None,
            amount: None,
            out_trade_no: None,
            fapiao_bill_type: None,
            user_apply_message: None,
            extra: Extra::new(),
        }
    }

    /// Kind (购买方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<BuyerType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Name (名称). Required. At most 256 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Taxpayer identification number (纳税人识别号). At most 32 characters.
    pub fn taxpayer_id<Via>(mut self, taxpayer_id: impl IntoField<String, Via>) -> Self {
        self.taxpayer_id = taxpayer_id.into_field();
        self
    }

    /// Address (地址). At most 128 characters.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Phone number (电话). At most 32 characters.
    pub fn telephone<Via>(mut self, telephone: impl IntoField<String, Via>) -> Self {
        self.telephone = telephone.into_field();
        self
    }

    /// Bank name (开户银行). At most 128 characters.
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Bank account (银行账号). At most 32 characters.
    pub fn bank_account<Via>(mut self, bank_account: impl IntoField<String, Via>) -> Self {
        self.bank_account = bank_account.into_field();
        self
    }

    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }

    /// Email address (邮箱地址). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn email<Via>(mut self, email: impl IntoField<Sensitive, Via>) -> Self {
        self.email = email.into_field();
        self
    }

    /// Amount (订单金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Fapiao type (开具的发票类型).
    pub fn fapiao_bill_type<Via>(
        mut self,
        fapiao_bill_type: impl IntoField<FapiaoBillType, Via>,
    ) -> Self {
        self.fapiao_bill_type = fapiao_bill_type.into_field();
        self
    }

    /// Message left by the user (留言信息). At most 100 characters.
    pub fn user_apply_message<Via>(
        mut self,
        user_apply_message: impl IntoField<String, Via>,
    ) -> Self {
        self.user_apply_message = user_apply_message.into_field();
        self
    }
}

impl Default for BuyerInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BuyerInformation
    []
    [r#type = "type", name, taxpayer_id, address, telephone, bank_name, bank_account, phone, email, amount, out_trade_no, fapiao_bill_type, user_apply_message,]
    ["type", "name",]
}

/// The media id of an uploaded fapiao file.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedFapiaoFile {
    /// File id of the electronic fapiao (电子发票文件ID). At most 128 characters.
    pub fapiao_media_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedFapiaoFile
    []
    [fapiao_media_id,]
    []
}

/// The merchant's development options.
#[derive(Clone)]
#[non_exhaustive]
pub struct DevelopmentConfig {
    /// Callback address (商户回调地址). At most 256 characters.
    pub callback_url: Option<String>,
    /// True if bills show the fapiao entrance (全部账单展示开发票入口开关).
    pub show_fapiao_cell: Option<bool>,
    /// True if VAT fapiao are supported (商户是否支持开电子专票).
    pub support_vat_fapiao: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DevelopmentConfig
    []
    [callback_url, show_fapiao_cell, support_vat_fapiao,]
    []
}

/// The transaction that a fapiao is issued for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransactionInformation {
    /// Payment channel (支付渠道). Required.
    pub pay_channel: Option<PayChannel>,
    /// WeChat Pay's order number (支付订单号). At most 64 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (支付商户订单号). At most 64 characters.
    pub out_trade_no: Option<String>,
    /// Amount (交易金额). Required. In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransactionInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `pay_channel` and `amount`.
    pub fn new() -> Self {
        Self {
            pay_channel: None,
            transaction_id: None,
            out_trade_no: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Payment channel (支付渠道). Required.
    pub fn pay_channel<Via>(mut self, pay_channel: impl IntoField<PayChannel, Via>) -> Self {
        self.pay_channel = pay_channel.into_field();
        self
    }

    /// WeChat Pay's order number (支付订单号). At most 64 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own order number (支付商户订单号). At most 64 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Amount (交易金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for TransactionInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TransactionInformation
    []
    [pay_channel, transaction_id, out_trade_no, amount,]
    ["pay_channel", "amount",]
}

/// The seller on a fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SellerInformation {
    /// Name (名称). Required. At most 256 characters.
    pub name: Option<String>,
    /// Taxpayer identification number (纳税人识别号). Required. At most 32 characters.
    pub taxpayer_id: Option<String>,
    /// Address (地址). At most 128 characters.
    pub address: Option<String>,
    /// Phone number (电话). At most 32 characters.
    pub telephone: Option<String>,
    /// Bank name (开户银行). At most 128 characters.
    pub bank_name: Option<String>,
    /// Bank account (银行账号). At most 32 characters.
    pub bank_account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SellerInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name` and `taxpayer_id`.
    pub fn new() -> Self {
        Self {
            name: None,
            taxpayer_id: None,
            address: None,
            telephone: None,
            bank_name: None,
            bank_account: None,
            extra: Extra::new(),
        }
    }

    /// Name (名称). Required. At most 256 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Taxpayer identification number (纳税人识别号). Required. At most 32 characters.
    pub fn taxpayer_id<Via>(mut self, taxpayer_id: impl IntoField<String, Via>) -> Self {
        self.taxpayer_id = taxpayer_id.into_field();
        self
    }

    /// Address (地址). At most 128 characters.
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Phone number (电话). At most 32 characters.
    pub fn telephone<Via>(mut self, telephone: impl IntoField<String, Via>) -> Self {
        self.telephone = telephone.into_field();
        self
    }

    /// Bank name (开户银行). At most 128 characters.
    pub fn bank_name<Via>(mut self, bank_name: impl IntoField<String, Via>) -> Self {
        self.bank_name = bank_name.into_field();
        self
    }

    /// Bank account (银行账号). At most 32 characters.
    pub fn bank_account<Via>(mut self, bank_account: impl IntoField<String, Via>) -> Self {
        self.bank_account = bank_account.into_field();
        self
    }
}

impl Default for SellerInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SellerInformation
    []
    [name, taxpayer_id, address, telephone, bank_name, bank_account,]
    ["name", "taxpayer_id",]
}

/// The payee, reviewer and drawer of a fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ExtraInformation {
    /// Payee (收款人).
    pub payee: Option<String>,
    /// Reviewer (复核人).
    pub reviewer: Option<String>,
    /// Person who issued the fapiao (开票人). Required. At most 20 characters.
    pub drawer: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ExtraInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `drawer`.
    pub fn new() -> Self {
        Self {
            payee: None,
            reviewer: None,
            drawer: None,
            extra: Extra::new(),
        }
    }

    /// Payee (收款人).
    pub fn payee<Via>(mut self, payee: impl IntoField<String, Via>) -> Self {
        self.payee = payee.into_field();
        self
    }

    /// Reviewer (复核人).
    pub fn reviewer<Via>(mut self, reviewer: impl IntoField<String, Via>) -> Self {
        self.reviewer = reviewer.into_field();
        self
    }

    /// Person who issued the fapiao (开票人). Required. At most 20 characters.
    pub fn drawer<Via>(mut self, drawer: impl IntoField<String, Via>) -> Self {
        self.drawer = drawer.into_field();
        self
    }
}

impl Default for ExtraInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ExtraInformation
    []
    [payee, reviewer, drawer,]
    ["drawer",]
}

/// One line of a fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FapiaoItem {
    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required. At most 32 characters.
    pub tax_code: Option<String>,
    /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
    pub goods_name: Option<String>,
    /// Specification and model (规格型号). At most 20 characters.
    pub specification: Option<String>,
    /// Unit (单位). At most 32 characters.
    pub unit: Option<String>,
    /// Quantity (数量). Required.
    pub quantity: Option<i64>,
    /// Unit price (单价). Required. In fen.
    pub unit_price: Option<i64>,
    /// Amount (单行金额). Required. In fen.
    pub amount: Option<i64>,
    /// Amount of tax (单行税额). Required. In fen.
    pub tax_amount: Option<i64>,
    /// Total amount (单行金额合计). Required. In fen.
    pub total_amount: Option<i64>,
    /// Tax rate (税率). Required.
    pub tax_rate: Option<i64>,
    /// Mark of the tax preference policy (税收优惠政策标识).
    pub tax_prefer_mark: Option<TaxPreferenceMark>,
    /// Discount (是否折扣行). Required.
    pub discount: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FapiaoItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `tax_code`, `goods_name`, `quantity`, `unit_price`, `amount`, `tax_amount`, `total_amount`, `tax_rate` and `discount`.
    pub fn new() -> Self {
        Self {
            tax_code: None,
            goods_name: None,
            specification: None,
            unit: None,
            quantity: None,
            unit_price: None,
            amount: None,
            tax_amount: None,
            total_amount: None,
            tax_rate: None,
            tax_prefer_mark: None,
            discount: None,
            extra: Extra::new(),
        }
    }

    /// Tax code of the goods or services (货物或应税劳务、服务编码). Required. At most 32 characters.
    pub fn tax_code<Via>(mut self, tax_code: impl IntoField<String, Via>) -> Self {
        self.tax_code = tax_code.into_field();
        self
    }

    /// Name of the goods or services (货物或应税劳务、服务名称). Required. At most 128 characters.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Specification and model (规格型号). At most 20 characters.
    pub fn specification<Via>(mut self, specification: impl IntoField<String, Via>) -> Self {
        self.specification = specification.into_field();
        self
    }

    /// Unit (单位). At most 32 characters.
    pub fn unit<Via>(mut self, unit: impl IntoField<String, Via>) -> Self {
        self.unit = unit.into_field();
        self
    }

    /// Quantity (数量). Required.
    pub fn quantity<Via>(mut self, quantity: impl IntoField<i64, Via>) -> Self {
        self.quantity = quantity.into_field();
        self
    }

    /// Unit price (单价). Required. In fen.
    pub fn unit_price<Via>(mut self, unit_price: impl IntoField<i64, Via>) -> Self {
        self.unit_price = unit_price.into_field();
        self
    }

    /// Amount (单行金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Amount of tax (单行税额). Required. In fen.
    pub fn tax_amount<Via>(mut self, tax_amount: impl IntoField<i64, Via>) -> Self {
        self.tax_amount = tax_amount.into_field();
        self
    }

    /// Total amount (单行金额合计). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Tax rate (税率). Required.
    pub fn tax_rate<Via>(mut self, tax_rate: impl IntoField<i64, Via>) -> Self {
        self.tax_rate = tax_rate.into_field();
        self
    }

    /// Mark of the tax preference policy (税收优惠政策标识).
    pub fn tax_prefer_mark<Via>(
        mut self,
        tax_prefer_mark: impl IntoField<TaxPreferenceMark, Via>,
    ) -> Self {
        self.tax_prefer_mark = tax_prefer_mark.into_field();
        self
    }

    /// Discount (是否折扣行). Required.
    pub fn discount<Via>(mut self, discount: impl IntoField<bool, Via>) -> Self {
        self.discount = discount.into_field();
        self
    }
}

impl Default for FapiaoItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FapiaoItem
    []
    [tax_code, goods_name, specification, unit, quantity, unit_price, amount, tax_amount, total_amount, tax_rate, tax_prefer_mark, discount,]
    ["tax_code", "goods_name", "quantity", "unit_price", "amount", "tax_amount", "total_amount", "tax_rate", "discount",]
}

/// Links to the current and neighbouring pages.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageLinks {
    /// Link to the next page (下一页链接). At most 1024 characters.
    pub next: Option<String>,
    /// Link to the previous page (上一页链接). At most 1024 characters.
    pub prev: Option<String>,
    /// Link to the current page (当前链接). At most 1024 characters.
    pub self_: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PageLinks
    []
    [next, prev, self_ = "self",]
    []
}

/// The hash of a driver's photo.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PhotoDigest {
    /// Hash method (哈希类型).
    pub hash_type: Option<String>,
    /// Hash value (哈希值).
    pub hash_value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PhotoDigest {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            hash_type: None,
            hash_value: None,
            extra: Extra::new(),
        }
    }

    /// Hash method (哈希类型).
    pub fn hash_type<Via>(mut self, hash_type: impl IntoField<String, Via>) -> Self {
        self.hash_type = hash_type.into_field();
        self
    }

    /// Hash value (哈希值).
    pub fn hash_value<Via>(mut self, hash_value: impl IntoField<String, Via>) -> Self {
        self.hash_value = hash_value.into_field();
        self
    }
}

impl Default for PhotoDigest {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PhotoDigest
    []
    [hash_type, hash_value,]
    []
}
