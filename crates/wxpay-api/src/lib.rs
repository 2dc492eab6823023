//! The typed operations of WeChat Pay APIv3, one module for each family, one feature for each module.
//!
//! An operation is a plain value: its constructor takes what is required, setters add the rest, and
//! either client of `wxpay-core` sends it. Amounts are `i64` fen. Enumerations are open: a value
//! that the service adds later is kept as it came, and so are unknown fields of responses (`extra`).
//!
//! ```
//! # #[cfg(feature = "ecommerce-transfer")] {
//! use wxpay_api::ecommerce_transfer::CancelInsuranceClaim;
//!
//! let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
//! # }
//! ```

// Generated from spec/ by `cargo xtask codegen`: begin.
#[doc(alias("特约商户进件", "资料变更", "开户意愿"))]
#[cfg(feature = "applyment")]
pub mod applyment;
#[doc(alias("渠道服务"))]
#[cfg(feature = "bank-channel")]
pub mod bank_channel;
#[doc(alias("账单"))]
#[cfg(feature = "bills")]
pub mod bills;
#[doc(alias("品牌经营", "门店"))]
#[cfg(feature = "brand")]
pub mod brand;
#[doc(alias("合单支付"))]
#[cfg(feature = "combine-payments")]
pub mod combine_payments;
#[doc(alias("通用接口"))]
#[cfg(feature = "common")]
pub mod common;
#[doc(alias("消费者投诉"))]
#[cfg(feature = "complaints")]
pub mod complaints;
#[doc(alias("微信分付", "自动还款", "还款支付"))]
#[cfg(feature = "credit")]
pub mod credit;
#[doc(alias("海关报关"))]
#[cfg(feature = "customs")]
pub mod customs;
#[doc(alias("收付通进件", "注销"))]
#[cfg(feature = "ecommerce-applyment")]
pub mod ecommerce_applyment;
#[doc(alias("收付通个人收款"))]
#[cfg(feature = "ecommerce-collections")]
pub mod ecommerce_collections;
#[doc(alias("余额", "提现", "充值", "资金出境"))]
#[cfg(feature = "ecommerce-funds")]
pub mod ecommerce_funds;
#[doc(alias("收付通分账"))]
#[cfg(feature = "ecommerce-profitsharing")]
pub mod ecommerce_profitsharing;
#[doc(alias("收付通退款", "补差"))]
#[cfg(feature = "ecommerce-refunds")]
pub mod ecommerce_refunds;
#[doc(alias("收付通转账", "赔付", "保险理赔"))]
#[cfg(feature = "ecommerce-transfer")]
pub mod ecommerce_transfer;
#[doc(alias("教育缴费", "校园"))]
#[cfg(feature = "education")]
pub mod education;
#[doc(alias("企业支付"))]
#[cfg(feature = "enterprise-pay")]
pub mod enterprise_pay;
#[cfg(feature = "full")]
mod event;
#[doc(alias("刷脸", "刷掌"))]
#[cfg(feature = "face")]
pub mod face;
#[doc(alias("电子发票"))]
#[cfg(feature = "fapiao")]
pub mod fapiao;
#[doc(alias("跨境", "境外收单", "进件", "代扣", "分账"))]
#[cfg(feature = "global")]
pub mod global;
#[doc(alias("国补专区"))]
#[cfg(feature = "gov-subsidy")]
pub mod gov_subsidy;
#[doc(alias("行业方案"))]
#[cfg(feature = "industry")]
pub mod industry;
#[doc(alias("支付有礼", "营销活动", "品牌小店"))]
#[cfg(feature = "marketing-activities")]
pub mod marketing_activities;
#[doc(alias("商家券"))]
#[cfg(feature = "marketing-busifavor")]
pub mod marketing_busifavor;
#[doc(alias("代金券"))]
#[cfg(feature = "marketing-favor")]
pub mod marketing_favor;
#[doc(alias("会员卡"))]
#[cfg(feature = "marketing-membercard")]
pub mod marketing_membercard;
#[doc(alias("商品券"))]
#[cfg(feature = "marketing-product-coupon")]
pub mod marketing_product_coupon;
#[doc(alias("医保支付"))]
#[cfg(feature = "medical-insurance")]
pub mod medical_insurance;
#[doc(alias("点金计划", "商圈", "支付即服务", "电子小票", "设备"))]
#[cfg(feature = "merchant-tools")]
pub mod merchant_tools;
#[doc(alias("委托代扣", "免密支付", "收付通合单代扣"))]
#[cfg(feature = "papay")]
pub mod papay;
#[doc(alias("保险委托代扣", "保单"))]
#[cfg(feature = "papay-insurance")]
pub mod papay_insurance;
#[doc(alias("基础支付", "服务商"))]
#[cfg(feature = "partner-payments")]
pub mod partner_payments;
#[doc(alias("基础支付", "普通商户"))]
#[cfg(feature = "payments")]
pub mod payments;
#[doc(alias("微工卡"))]
#[cfg(feature = "payroll-card")]
pub mod payroll_card;
#[doc(alias("支付分", "普通商户", "先享卡"))]
#[cfg(feature = "payscore")]
pub mod payscore;
#[doc(alias("支付分", "服务商", "机构"))]
#[cfg(feature = "payscore-partner")]
pub mod payscore_partner;
#[doc(alias("支付分签约计划"))]
#[cfg(feature = "payscore-plan")]
pub mod payscore_plan;
#[doc(alias("平台解决方案转账", "预约转账"))]
#[cfg(feature = "platform-transfer")]
pub mod platform_transfer;
#[doc(alias("分账", "连锁品牌分账"))]
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[doc(alias("退款"))]
#[cfg(feature = "refunds")]
pub mod refunds;
#[doc(alias("风险合规"))]
#[cfg(feature = "risk")]
pub mod risk;
#[doc(alias("商家转账", "公益捐赠", "QQ钱包", "品牌红包"))]
#[cfg(feature = "transfer")]
pub mod transfer;
#[doc(alias("批量转账", "银行转账", "电子回单"))]
#[cfg(feature = "transfer-batches")]
pub mod transfer_batches;
#[doc(alias("停车", "ETC"))]
#[cfg(feature = "vehicle")]
pub mod vehicle;
#[cfg(feature = "full")]
pub use event::Event;
// Generated: end.

#[cfg(feature = "catalog")]
pub mod catalog;
mod ext;
pub mod outcome;
#[cfg(test)]
mod tests;

/// The table of all operations, whichever families are enabled.
#[cfg(feature = "catalog")]
pub fn catalog() -> &'static catalog::Catalog {
    catalog::catalog()
}
